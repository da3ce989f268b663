insert into correction_on (correction, fact) values (:correction, :fact)

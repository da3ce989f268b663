select * from kept_fact where article = :article
order by line, col, ordinal

insert into step (run, ordinal, office, day, concerned, about, month, name, gravity, rule, by_whom, reason)
values (:run, :ordinal, :office, :day, :concerned, :about, :month, :name, :gravity, :rule, :byWhom, :reason)

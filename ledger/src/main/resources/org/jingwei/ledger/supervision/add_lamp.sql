insert into lamp (run, ordinal, office, day, subject, indicator, month, light, rule, reason, remembered)
values (:run, :ordinal, :office, :day, :subject, :indicator, :month, :light, :rule, :reason, :remembered)

select office, concerned, about, month, name, gravity, rule, by_whom, reason
from step
where office = :office and day between :from and :until
order by day desc, run, gravity desc, concerned collate "C", about collate "C"

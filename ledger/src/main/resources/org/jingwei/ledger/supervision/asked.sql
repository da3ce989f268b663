select s.run, s.ordinal, s.day, s.office, s.concerned, s.about, s.month, s.name, s.gravity, s.rule, s.by_whom, s.reason,
       a.kind, a.number, a.note, a.at, a.person, a.unit
from step s left join step_act a on a.run = s.run and a.ordinal = s.ordinal
where s.office = :office and s.day between :from and :until
order by s.day desc, s.run, s.gravity desc, s.concerned collate "C", s.about collate "C"

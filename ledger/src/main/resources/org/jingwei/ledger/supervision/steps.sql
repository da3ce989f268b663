select s.run, s.ordinal, s.day, s.office, s.concerned, s.about, s.month, s.name, s.gravity, s.rule, s.by_whom, s.reason,
       a.kind, a.number, a.note, a.at, a.person, a.unit
from step s left join step_act a on a.run = s.run and a.ordinal = s.ordinal
where s.office = any (:offices) and s.day between :from and :until
  and (:state = 'ALL' or coalesce(a.kind, 'OPEN') = :state)
  and (cast(:units as text[]) is null or s.concerned = any (:units))
  and position(:like in s.concerned) > 0
  and (:name = '' or s.name = :name)
order by s.day desc, s.gravity desc, s.run, s.ordinal
offset :offset limit :limit

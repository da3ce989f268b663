select s.name, count(*) as many
from step s left join step_act a on a.run = s.run and a.ordinal = s.ordinal
where s.office = any (:offices) and s.day between :from and :until
  and (:state = 'ALL' or coalesce(a.kind, 'OPEN') = :state)
  and (cast(:units as text[]) is null or s.concerned = any (:units))
  and position(:like in s.concerned) > 0
group by s.name, s.gravity
order by s.gravity desc, s.name collate "C"

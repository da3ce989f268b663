select b.light, count(*) as lamps
from burning_lamp b
where (cardinality(cast(:places as text[])) = 0 or b.place = any (cast(:places as text[])))
  and (cast(:within as text) is null or b.place >= cast(:within as text) and b.place < cast(:within as text) || chr(1114111))
  and (cardinality(cast(:indicators as text[])) = 0 or b.indicator = any (cast(:indicators as text[])))
  and (cast(:office as text) is null or b.office = cast(:office as text))
  and b.light >= :light
group by b.light

select l.lamp
from burning_lamp b
join indicator_lamp l on l.id = b.lamp
where (cardinality(cast(:places as text[])) = 0 or b.place = any (cast(:places as text[])))
  and (cast(:within as text) is null or b.place >= cast(:within as text) and b.place < cast(:within as text) || chr(1114111))
  and (cardinality(cast(:indicators as text[])) = 0 or b.indicator = any (cast(:indicators as text[])))
  and (cast(:office as text) is null or b.office = cast(:office as text))
  and b.light >= :light
order by b.light desc, b.month desc, b.place, b.indicator, b.office
limit :limit offset :offset

-- growth and levels of some indicators, narrow: no word of where they are from but the cell
select c.observation, c.indicator, c.place, c.period, c.measure, c.status, c.basis, c.value, c.value_max, c.unit, c.approx,
  c.censored
from cell c
where c.indicator = any (cast(:indicators as text[])) and c.measure in ('yoy', 'level') and c.aspect = '' and c.comparator = ''
  and c.status in ('actual', 'target') and c.until >= :from
  and (cardinality(cast(:places as text[])) = 0 or c.place = any (cast(:places as text[])))
  and c.value is not null
order by c.indicator, c.place, c.until, c.since desc, c.observation

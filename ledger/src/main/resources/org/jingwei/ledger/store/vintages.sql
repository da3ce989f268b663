-- every value that a cell was given, the last first, with whether it still counts
select o.indicator, o.place, o.period, o.measure, o.aspect, o.status, o.comparator, o.basis, s.value, s.value_max, s.unit,
  s.approx, s.censored, s.recorded_at, coalesce(s.name, s.origin) as document, coalesce(s.line, 0) as line,
  coalesce(s.quote, '') as quote, s.counts
from observation o
join source s on s.observation = o.id
where o.indicator = :indicator and o.place = :place and o.period = cell_period(:period)
order by s.vintage desc

-- every value that a cell was given, the last first, with whether its reading still counts
select o.indicator, o.place, o.period, o.measure, o.aspect, o.status, o.comparator, o.basis, v.value, v.value_max, v.unit,
  v.approx, v.censored, v.recorded_at, f.document, f.line, f.quote, exists (
    select 1 from current_reading r where r.id = f.reading) as counts
from observation o
join vintage v on v.observation = o.id
join fact f on f.id = v.fact
where o.indicator = :indicator and o.place = :place and o.period = :period
order by v.id desc

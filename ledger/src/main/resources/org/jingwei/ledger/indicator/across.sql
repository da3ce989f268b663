-- one indicator in some places, cumulative from January or at the end of a period (no sum of several years), for the month asked
-- for (or the latest that half of the places have) and for the report before it: the latest of the months looked back on that
-- half as many places have
with counted as materialized (
  select c.until, count(*) as figures
  from cell c
  join unnest(cast(:places as text[])) as ranked (place) on ranked.place = c.place
  where c.indicator = :indicator and c.measure = :measure
    and c.status = 'actual' and c.aspect = '' and c.comparator = '' and (c.since % 12 = 0 or c.period like '@%')
    and c.until - c.since < 12
    and c.until between cast(:last as integer) - cast(:back as integer) and cast(:last as integer)
  group by c.until
), chosen as materialized (
  select max(until) as until from counted
  where until = cast(:last as integer) and :exactly or not :exactly and 2 * figures >= (select max(figures) from counted)
), wanted as materialized (
  select until from chosen
  union
  select max(c.until) from counted c join counted now on now.until = (select until from chosen)
  where c.until < now.until and 2 * c.figures >= now.figures
)
select c.observation, c.place, c.until, c.period, c.basis, c.precedence = 6 as doubtful, c.value, c.value_max, c.unit, c.approx,
  c.censored
from cell c
join unnest(cast(:places as text[])) as ranked (place) on ranked.place = c.place
where c.indicator = :indicator and c.measure = :measure and c.until = any (array(select until from wanted))
  and c.status = 'actual' and c.aspect = '' and c.comparator = '' and (c.since % 12 = 0 or c.period like '@%')
  and c.until - c.since < 12
  and c.value is not null
order by c.until desc, c.place, c.since desc, c.observation

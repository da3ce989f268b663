-- what was known at an instant: the value that stood in each cell then
select o.id as observation, o.indicator, o.place, o.place_code, o.period, o.measure, o.aspect, o.status, o.comparator,
  o.basis, best.sources, best.differing, t.*
from observation o
cross join lateral (
  select s.vintage, count(*) over () as sources,
    coalesce(min(s.value) over one <> max(s.value) over one, false) as differing
  from sources_as_of(o.id, :instant) s
  window one as (partition by s.unit)
  order by s.precedence, s.exact desc, s.dated desc nulls last, s.confidence desc nulls last, s.vintage desc
  limit 1
) best
join source t on t.vintage = best.vintage
where (cast(:indicators as text[]) is null or o.indicator = any (cast(:indicators as text[])))
  and (cast(:places as text[]) is null or o.place = any (cast(:places as text[])))
  and (cast(:within as text) is null or starts_with(o.place, :within))
  and (cast(:from as integer) is null or period_until(o.period) >= :from)
  and (cast(:to as integer) is null or period_until(o.period) <= :to)
  and (cast(:measures as text[]) is null or o.measure = any (cast(:measures as text[])))
  and (cast(:statuses as text[]) is null or o.status = any (cast(:statuses as text[])))
  and (not :differing or best.differing)
  and (not :doubtful or t.precedence = 6)
order by o.indicator, o.place, o.period, o.measure, o.aspect, o.status, o.comparator, o.basis
limit :limit offset :offset

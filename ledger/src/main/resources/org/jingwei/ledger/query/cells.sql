-- the page is chosen first, then told: a name beside each of a million values would be fetched for nothing
select c.*, t.*
from (
  select *
  from cells_where(cast(:indicators as text[]), cast(:places as text[]), cast(:within as text), cast(:from as integer),
  cast(:to as integer), cast(:measures as text[]), cast(:statuses as text[]), :differing, :doubtful)
  order by indicator, place, until desc, since, observation
  limit :limit offset :offset
) c
join source t on t.vintage = c.vintage
order by c.indicator, c.place, c.until desc, c.since, c.observation

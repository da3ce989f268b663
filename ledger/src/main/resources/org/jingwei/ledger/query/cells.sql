-- which cells a page shows; told by told_cells, for a name beside each of a million values would be fetched for nothing
select observation
from cells_where(cast(:indicators as text[]), cast(:places as text[]), cast(:within as text), cast(:from as integer),
  cast(:to as integer), cast(:measures as text[]), cast(:statuses as text[]), :differing, :doubtful)
order by indicator, place, until desc, since, observation
limit :limit offset :offset

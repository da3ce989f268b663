select count(*) from (
  select 1
  from cells_where(cast(:indicators as text[]), cast(:places as text[]), cast(:within as text), cast(:from as integer),
  cast(:to as integer), cast(:measures as text[]), cast(:statuses as text[]), :differing, :doubtful)
  limit :most
) c

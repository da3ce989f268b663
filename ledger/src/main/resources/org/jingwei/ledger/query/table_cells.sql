-- the cells of some indicators in some places, in the latest periods that any of them has
with wanted as materialized (
  select p.*, row_number() over () as nth
  from (
    select distinct indicator, place
    from cells_where(cast(:indicators as text[]), cast(:places as text[]), cast(:within as text), cast(:from as integer),
      cast(:to as integer), cast(:measures as text[]), cast(:statuses as text[]), :differing, :doubtful)
    order by indicator, place
    limit :limit + 1 offset :offset
  ) p
), cells as materialized (
  select c.observation, dense_rank() over (order by c.until desc, c.since, c.period) as age
  from wanted w
  join cells_where(cast(:indicators as text[]), cast(:places as text[]), cast(:within as text), cast(:from as integer),
      cast(:to as integer), cast(:measures as text[]), cast(:statuses as text[]), :differing, :doubtful) c
    on c.indicator = w.indicator and c.place = w.place
  where w.nth <= :limit
)
select array(select observation from cells where age <= :periods) as observations,
  (select coalesce(max(age), 0) from cells) as periods, (select count(*) from wanted) > :limit as more

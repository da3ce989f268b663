-- to which months an indicator was reported by whatever place, the latest first: each found by the index from the one after it
with recursive month (until) as (
  select max(until) from cell
  where indicator = :indicator and measure = :measure
    and status = 'actual' and aspect = '' and comparator = '' and (since % 12 = 0 or period like '@%')
    and until - since < 12
  union all
  select (
    select max(c.until) from cell c
    where c.indicator = :indicator and c.measure = :measure and c.until < m.until
      and c.status = 'actual' and c.aspect = '' and c.comparator = '' and (c.since % 12 = 0 or c.period like '@%')
      and c.until - c.since < 12)
  from month m where m.until is not null
)
select until from month where until is not null limit :limit

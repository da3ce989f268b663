-- one series, the oldest period first; of two that end together the longer first
select * from told_cell c
where c.indicator = :indicator and c.place = :place and c.measure = :measure and c.aspect = :aspect
  and c.basis = :basis and (cast(:status as text) is null or c.status = :status)
  and (cast(:comparator as text) is null or c.comparator = :comparator)
order by c.until, c.since, c.period, c.status, c.comparator
limit :limit

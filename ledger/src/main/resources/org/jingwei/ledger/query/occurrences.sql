-- where else the same indicator, place and period occur: every measure, every source that counts
select t.*, c.indicator, c.place, c.place_code, c.period, c.measure, c.aspect, c.status, c.comparator, c.basis, c.sources, c.differing
from cell c
join source t on t.observation = c.observation
where c.indicator = :indicator and c.place = :place and c.period = cell_period(:period) and t.counts
order by c.measure, c.aspect, c.status, c.comparator, c.basis, t.precedence, t.vintage desc
limit :limit

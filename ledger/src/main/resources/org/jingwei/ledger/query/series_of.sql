-- which series there are of an indicator in a place
select c.indicator, c.place, c.measure, c.aspect, c.basis, count(*) as cells, min(c.since) as since, max(c.until) as until
from cell c
where c.indicator = :indicator and c.place = :place
group by c.indicator, c.place, c.measure, c.aspect, c.basis
order by count(*) desc, c.measure, c.aspect, c.basis

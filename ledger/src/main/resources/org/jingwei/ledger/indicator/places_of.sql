-- how many places reported growth of an indicator lately
select count(distinct place) from cell
where indicator = :indicator and measure = 'yoy' and status = 'actual' and until >= :from

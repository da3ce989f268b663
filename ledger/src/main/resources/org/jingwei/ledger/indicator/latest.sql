-- the last month to which growth or a level of an indicator runs
select max(until) from cell where indicator = :indicator and measure in ('yoy', 'level') and status = 'actual'

select * from told_cell
where observation = any (cast(:observations as bigint[]))
order by indicator, place, until desc, since, observation

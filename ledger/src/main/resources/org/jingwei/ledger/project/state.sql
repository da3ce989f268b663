-- events are only added, so that these two change with each of them
select count(*) as projects, coalesce(sum(version), 0) as events from project

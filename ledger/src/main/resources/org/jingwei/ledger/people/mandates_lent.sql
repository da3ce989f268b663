select distinct g.role, g.region, g.department, g.shown
from delegation d join account g on g.id = d.giver join account t on t.id = d.taker
where t.name = :name and g.active and d.ended_at is null and :today between d.first_day and d.last_day
order by g.shown, g.role

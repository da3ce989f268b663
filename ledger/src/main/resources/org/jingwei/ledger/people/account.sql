select a.id, a.name, a.shown, a.role, a.region, r.name as region_name, a.department, a.must_change, a.active
from account a left join region r on r.code = a.region
where a.name = :name

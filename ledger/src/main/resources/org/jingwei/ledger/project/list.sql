select id, version, stage, changed_at, person, unit, draft, course, money
from project
where (cast(:stage as text) is null or stage = :stage)
  and (cast(:town as text) is null or town = :town)
  and (cast(:list as text) is null or lists @> array[cast(:list as text)])
  and (cast(:responsible as text) is null or people @> array[cast(:responsible as text)])
  and (cast(:statistics as text) is null or statistics = :statistics)
  and (blocked or not :blocked)
  and (cast(:words as text) is null or position(lower(:words) in lower(names)) > 0)
order by id
offset :offset limit :limit

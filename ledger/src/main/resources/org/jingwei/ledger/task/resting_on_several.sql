-- the few that were merged with others
select id, version, stage, changed_at, person, unit, draft, track
from task
where stage = any (:open) and jsonb_array_length(draft #> '{origin,evidence}') > 1
order by coalesce(due, date '9999-12-31'), id

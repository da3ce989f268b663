-- of many tasks only what they say, in the order of the list
select id, action, cast(draft -> 'assignment' as text) as assignment, draft ->> 'region' as region
from tasks_where(:stages, cast(:progress as text), cast(:units as text[]), cast(:like as text), cast(:dueFrom as date),
  cast(:dueBy as date), cast(:parent as bigint), cast(:document as text), cast(:words as text), :unreported, :asking)
order by case when :order = 'DUE' then coalesce(due, date '9999-12-31') end,
         case when :order = 'CHANGED' then changed_at end desc,
         case when :order = 'SILENT' then track ->> 'since' end,
         id
offset :offset limit :limit

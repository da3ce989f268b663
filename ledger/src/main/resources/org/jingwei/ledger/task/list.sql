-- the page is chosen first, so that only its rows are read whole; the order is that of an index, for each of its kinds
select id, version, stage, changed_at, person, unit, draft, track
from task
where id in (
  select id from tasks_where(:stages, cast(:progress as text), cast(:units as text[]), cast(:like as text), cast(:dueFrom as date),
    cast(:dueBy as date), cast(:parent as bigint), cast(:document as text), cast(:words as text), :unreported, :asking)
  order by case when :order = 'DUE' then coalesce(due, date '9999-12-31') end,
           case when :order = 'CHANGED' then changed_at end desc,
           case when :order = 'SILENT' then track ->> 'since' end,
           id
  offset :offset limit :limit)
order by case when :order = 'DUE' then coalesce(due, date '9999-12-31') end,
           case when :order = 'CHANGED' then changed_at end desc,
           case when :order = 'SILENT' then track ->> 'since' end,
           id

-- the page is chosen first, so that only its rows are read whole
select id, version, stage, changed_at, person, unit, draft, track
from task
where id in (
  select id from task
  where stage = any(:stages)
    and (cast(:progress as text) is null or progress = :progress)
    and (cast(:unit as text) is null or units @> array[cast(:unit as text)])
    and (cast(:dueBy as date) is null or due <= :dueBy)
    and (cast(:parent as bigint) is null or parent = :parent)
    and (cast(:document as text) is null or document = :document)
    and (cast(:words as text) is null or position(lower(:words) in lower(action)) > 0)
  order by case when :order = 'DUE' then coalesce(due, date '9999-12-31') end,
           case when :order = 'CHANGED' then changed_at end desc,
           id
  offset :offset limit :limit)
order by case when :order = 'DUE' then coalesce(due, date '9999-12-31') end,
         case when :order = 'CHANGED' then changed_at end desc,
         id

select due, count(*) as many from tasks_where(:stages, cast(:progress as text), cast(:units as text[]), cast(:like as text), cast(:dueFrom as date),
  cast(:dueBy as date), cast(:parent as bigint), cast(:document as text), cast(:words as text), :unreported, :asking)
where due is not null
group by due

select count(*) from task
where stage = any(:stages)
  and (cast(:progress as text) is null or progress = :progress)
  and (cast(:unit as text) is null or units @> array[cast(:unit as text)])
  and (cast(:dueBy as date) is null or due <= :dueBy)
  and (cast(:parent as bigint) is null or parent = :parent)
  and (cast(:document as text) is null or document = :document)
  and (cast(:words as text) is null or position(lower(:words) in lower(action)) > 0)

select count(*) from task
where stage = any(:stages)
    and (cast(:progress as text) is null or progress = :progress)
    and (cardinality(cast(:units as text[])) = 0 or units && cast(:units as text[]))
    and (cast(:like as text) is null
         or exists (select 1 from unnest(units) u where position(cast(:like as text) in u) > 0))
    and (cast(:dueFrom as date) is null or due >= :dueFrom)
    and (cast(:dueBy as date) is null or due <= :dueBy)
    and (cast(:parent as bigint) is null or parent = :parent)
    and (cast(:document as text) is null or document = :document)
    and (cast(:words as text) is null or position(lower(:words) in lower(action)) > 0)
    and (not :unreported or progress is null)
    and (not :asking or stage = 'SUBMITTED' or track ->> 'asked' is not null)

update task
set version = :version, stage = :stage, progress = :progress, due = :due, parent = :parent, document = :document,
    action = :action, units = :units, changed_at = :at, person = :person, unit = :unit,
    draft = cast(:draft as jsonb), track = cast(:track as jsonb)
where id = :id

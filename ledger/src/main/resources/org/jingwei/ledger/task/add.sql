insert into task (version, stage, progress, due, parent, document, action, units, changed_at, person, unit, draft, track)
values (:version, :stage, :progress, :due, :parent, :document, :action, :units, :at, :person, :unit,
        cast(:draft as jsonb), cast(:track as jsonb))
returning id

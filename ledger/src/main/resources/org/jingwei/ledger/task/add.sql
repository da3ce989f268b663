insert into task (version, stage, progress, due, parent, document, action, units, changed_at, person, unit, draft, track, source)
values (:version, :stage, :progress, :due, :parent, :document, :action, :units, :at, :person, :unit,
        cast(:draft as jsonb), cast(:track as jsonb), :source)
on conflict (md5(source)) where source is not null do nothing
returning id

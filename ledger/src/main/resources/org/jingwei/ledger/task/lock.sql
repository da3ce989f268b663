select id, version, stage, changed_at, person, unit, draft, track from task where id = :id for update

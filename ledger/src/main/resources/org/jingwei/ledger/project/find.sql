select id, version, stage, changed_at, person, unit, draft, course, money from project where id = :id

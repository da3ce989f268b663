select number, at, person, unit, body from project_event where project = :project order by number

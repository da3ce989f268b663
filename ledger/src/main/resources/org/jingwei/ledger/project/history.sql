select number, at, person, unit, body from project_event where project = :of order by number

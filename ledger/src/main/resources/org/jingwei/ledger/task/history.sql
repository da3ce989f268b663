select number, at, person, unit, body from task_event where task = :of order by number

select number, at, person, unit, body from task_event where task = :task order by number

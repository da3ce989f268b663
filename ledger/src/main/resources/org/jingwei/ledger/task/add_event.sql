insert into task_event (task, number, at, person, unit, body)
values (:task, :number, :at, :person, :unit, cast(:body as jsonb))

insert into task_event (task, number, at, person, unit, body)
values (:of, :number, :at, :person, :unit, cast(:body as jsonb))

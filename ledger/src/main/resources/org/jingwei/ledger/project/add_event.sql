insert into project_event (project, number, at, person, unit, body)
values (:of, :number, :at, :person, :unit, cast(:body as jsonb))

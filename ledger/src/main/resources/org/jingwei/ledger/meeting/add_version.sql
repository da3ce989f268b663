insert into meeting_version (meeting, version, round, day, body, at, person, unit)
values (:meeting, :version, :round, :day, cast(:body as jsonb), :at, :person, :unit)
on conflict (meeting, version) do nothing

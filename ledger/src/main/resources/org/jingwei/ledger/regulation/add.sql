insert into regulation (office, version, valid_from, draft, at, person, unit)
values (:office, :version, :from, cast(:draft as jsonb), :at, :person, :unit)

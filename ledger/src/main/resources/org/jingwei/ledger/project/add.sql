insert into project (version, stage, town, names, lists, people, statistics, blocked, changed_at, person, unit,
                     draft, course, money)
values (:version, :stage, :town, :names, :lists, :people, :statistics, :blocked, :at, :person, :unit,
        cast(:draft as jsonb), cast(:course as jsonb), cast(:money as jsonb))
returning id

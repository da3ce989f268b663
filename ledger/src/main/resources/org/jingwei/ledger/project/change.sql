update project
set version = :version, stage = :stage, town = :town, names = :names, lists = :lists, people = :people,
    statistics = :statistics, blocked = :blocked, changed_at = :at, person = :person, unit = :unit,
    draft = cast(:draft as jsonb), course = cast(:course as jsonb), money = cast(:money as jsonb)
where id = :id

insert into step_act (run, ordinal, kind, year, number, note, at, person, unit)
values (:run, :ordinal, :kind, :year,
        case when :kind = 'TAKEN' then (select coalesce(max(number), 0) + 1 from step_act where year = :year) else 0 end,
        :note, :at, :person, :unit)
on conflict (run, ordinal) do nothing

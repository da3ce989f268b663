insert into run (office, round, day, at, person, unit)
values (:office, :round, :day, :at, :person, :unit)
on conflict (office, round, day) do nothing
returning id

insert into paper (hash, name, size, bytes, at, person, unit)
values (:hash, :name, :size, :bytes, :at, :person, :unit)
on conflict (hash) do nothing

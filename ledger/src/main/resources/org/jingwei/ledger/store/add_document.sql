insert into document (hash, name, kind, size, bytes, added_at)
values (:hash, :name, :kind, :size, :bytes, :at)
on conflict (hash) do nothing
returning id

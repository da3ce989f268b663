insert into reading (document, reader, read_at)
values (:document, :reader, :at)
returning id

-- Papers that prove something: pictures, letters, workbooks. Kept once for each content, never changed.
create table paper (
  hash   text primary key check (hash ~ '^[0-9a-f]{64}$'),
  name   text not null,
  size   bigint not null check (size >= 0),
  bytes  bytea not null,
  at     timestamptz not null,
  person text not null,
  unit   text not null
);
create trigger keep_forever before update or delete or truncate on paper
  for each statement execute function keep_forever();

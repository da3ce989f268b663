-- Versions of regulations that people put into force, each whole: its rows, its memory, and whether indicators are judged by it.
-- What came with the program is no version. The next version of an office ends the one before.
create table regulation (
  id         bigint generated always as identity primary key,
  office     text collate "C" not null,
  version    integer not null check (version >= 1),
  valid_from date not null,
  draft      jsonb not null,
  at         timestamptz not null,
  person     text not null,
  unit       text not null,
  unique (office, version)
);
create trigger keep_forever before update or delete or truncate on regulation
  for each statement execute function keep_forever();

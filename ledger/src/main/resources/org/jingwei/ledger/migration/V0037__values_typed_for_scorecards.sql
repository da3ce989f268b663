-- What an appraisal needs and no table holds: typed by who appraises, with the ground; the highest version of a cell counts.
create table score_entry (
  card    text not null,
  quarter text not null check (quarter ~ '^[0-9]{4}-Q[1-4]$'),
  unit    text not null,
  item    text not null,
  version integer not null check (version >= 1),
  value   numeric,
  ground  text not null,
  at      timestamptz not null,
  actor   text not null,
  primary key (card, quarter, unit, item, version)
);
comment on column score_entry.value is 'null: taken back';
create trigger keep_forever before update or delete or truncate on score_entry
  for each statement execute function keep_forever();

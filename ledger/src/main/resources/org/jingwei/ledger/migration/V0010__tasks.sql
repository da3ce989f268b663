-- Tasks: their events are kept for ever; the row of a task is what its events make, so that lists are quick.
create table task (
  id         bigint generated always as identity primary key,
  version    integer not null check (version >= 1),
  stage      text not null,
  progress   text,
  due        date,
  parent     bigint references task (id) deferrable initially deferred,
  document   text,
  action     text not null,
  units      text[] not null,
  changed_at timestamptz not null,
  person     text not null,
  unit       text not null,
  draft      jsonb not null,
  track      jsonb not null
);
create index task_by_due on task (stage, due, id);
create index task_by_change on task (changed_at desc, id);
create index task_by_unit on task using gin (units);
create index task_by_parent on task (parent) where parent is not null;
create index task_by_document on task (document) where document is not null;

create table task_event (
  task    bigint not null references task (id),
  number  integer not null check (number >= 1),
  at      timestamptz not null,
  person  text not null,
  unit    text not null,
  body    jsonb not null,
  primary key (task, number)
);
create trigger keep_forever before update or delete or truncate on task_event
  for each statement execute function keep_forever();

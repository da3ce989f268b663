-- Projects: their events are kept for ever; the row of a project is what its events make.
create table project (
  id         bigint generated always as identity primary key,
  version    integer not null check (version >= 1),
  stage      text not null,
  town       text not null,
  names      text not null,
  lists      text[] not null,
  people     text[] not null,
  statistics text not null,
  blocked    boolean not null,
  changed_at timestamptz not null,
  person     text not null,
  unit       text not null,
  draft      jsonb not null,
  course     jsonb not null,
  money      jsonb not null
);
create index project_by_stage on project (stage, id);
create index project_by_town on project (town, id);
create index project_by_list on project using gin (lists);
create index project_by_people on project using gin (people);

create table project_event (
  project bigint not null references project (id),
  number  integer not null check (number >= 1),
  at      timestamptz not null,
  person  text not null,
  unit    text not null,
  body    jsonb not null,
  primary key (project, number)
);
create trigger keep_forever before update or delete or truncate on project_event
  for each statement execute function keep_forever();

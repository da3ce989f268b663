-- Supervision: what each run of an office's rules found. A round has one run a day; nothing is judged twice.
create table run (
  id     bigint generated always as identity primary key,
  office text not null,
  round  text not null,
  day    date not null,
  at     timestamptz not null,
  person text not null,
  unit   text not null,
  unique (office, round, day)
);

create table lamp (
  run        bigint not null references run (id),
  ordinal    integer not null,
  office     text not null,
  day        date not null,
  subject    text not null,
  indicator  text not null,
  month      text not null check (month ~ '^[0-9]{4}-[0-9]{2}$'),
  light      text not null,
  rule       text,
  reason     text not null,
  remembered boolean not null,
  primary key (run, ordinal)
);
create index lamp_of_subject on lamp (office, subject, day desc, run desc, ordinal desc);

create table step (
  run     bigint not null references run (id),
  ordinal integer not null,
  office  text not null,
  day     date not null,
  concerned text not null,
  about   text not null,
  month   text not null check (month ~ '^[0-9]{4}-[0-9]{2}$'),
  name    text not null,
  gravity integer not null,
  rule    text not null,
  by_whom text not null,
  reason  text not null,
  primary key (run, ordinal)
);
create index step_by_day on step (office, day desc);
create index step_of_unit on step (office, concerned, about, name, day);

do $$
declare kept text;
begin
  foreach kept in array array['run', 'lamp', 'step'] loop
    execute format('create trigger keep_forever before update or delete or truncate on %I'
                   ' for each statement execute function keep_forever()', kept);
  end loop;
end $$;

-- What became of the steps that the rules ask for: once, with the number of its letter within the year.
create table step_act (
  run     bigint not null,
  ordinal integer not null,
  kind    text not null check (kind in ('TAKEN', 'WAIVED')),
  year    integer not null,
  number  integer not null check (number >= 0),
  note    text not null,
  at      timestamptz not null,
  person  text not null,
  unit    text not null,
  primary key (run, ordinal),
  foreign key (run, ordinal) references step (run, ordinal)
);
create unique index step_act_by_number on step_act (year, number) where number > 0;
create trigger keep_forever before update or delete or truncate on step_act
  for each statement execute function keep_forever();

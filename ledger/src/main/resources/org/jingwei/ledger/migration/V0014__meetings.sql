-- Meetings: every version that was ever written. The last counts.
create table meeting (
  id bigint generated always as identity primary key
);

create table meeting_version (
  meeting bigint not null references meeting (id),
  version integer not null check (version >= 1),
  round   text not null,
  day     date not null,
  body    jsonb not null,
  at      timestamptz not null,
  person  text not null,
  unit    text not null,
  primary key (meeting, version)
);
create index meeting_by_day on meeting_version (day desc, meeting desc);

create view current_meeting as
  select distinct on (meeting) * from meeting_version order by meeting, version desc;

do $$
declare kept text;
begin
  foreach kept in array array['meeting', 'meeting_version'] loop
    execute format('create trigger keep_forever before update or delete or truncate on %I'
                   ' for each statement execute function keep_forever()', kept);
  end loop;
end $$;

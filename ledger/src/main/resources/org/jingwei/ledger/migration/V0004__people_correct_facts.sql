-- What people say of a fact. It is known by where it is printed (document, line, column, and which of the facts that share
-- the place), so that a later reading of the same document finds it again.

create table correction (
  id       bigint generated always as identity primary key,
  document bigint not null references document (id),
  line     integer not null,
  col      integer not null,
  nth      integer not null check (nth >= 1),
  printed  text not null,
  verdict  text not null check (verdict in ('confirmed', 'mended', 'rejected')),
  was      jsonb not null,
  mended   jsonb not null check ((verdict = 'mended') = (mended <> '{}')),
  note     text not null,
  actor    text not null,
  at       timestamptz not null
);
comment on column correction.nth is 'which of the facts that share line and column, from 1';
comment on column correction.printed is 'the value that was read, without sign; empty if masked';
comment on column correction.was is 'the fact as it was read, in the keys of the labelling guide';
comment on column correction.mended is 'the keys that are to be otherwise; an empty text takes one away';
create index correction_of_document on correction (document, line, col);

-- The facts, of the first and of later readings, that a correction was found to speak of.
create table correction_on (
  correction bigint not null references correction (id),
  fact       bigint not null references fact (id),
  primary key (fact, correction)
);
create index correction_on_correction on correction_on (correction);

alter table vintage add column correction bigint references correction (id);
alter table vintage drop constraint vintage_fact_key;
-- a fact gives one value as it was read, and one with each of its corrections
create unique index vintage_of_fact on vintage (fact, coalesce(correction, 0));

do $$
declare kept text;
begin
  foreach kept in array array['correction', 'correction_on'] loop
    execute format('create trigger keep_forever before update or delete or truncate on %I'
                   ' for each statement execute function keep_forever()', kept);
  end loop;
end $$;

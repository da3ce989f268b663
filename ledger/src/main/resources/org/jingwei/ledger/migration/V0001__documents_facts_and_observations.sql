-- The ledger: what was read, who changed what, and every figure with the sentence it came from.
-- Rows of a vintage kind are added and never changed: the trigger keep_forever refuses anything else.

create function keep_forever() returns trigger language plpgsql as $$
begin
  raise exception '% keeps every row: % is refused', tg_table_name, lower(tg_op)
    using errcode = 'restrict_violation';
end $$;

-- Catalogues: filled from the program's data files whenever it opens the ledger; no row is ever taken away.
create table indicator (
  code       text primary key,
  name       text not null,
  unit       text not null,
  kind       text not null,
  polarity   text not null,
  department text not null,
  parent     text references indicator (code) deferrable initially deferred
);

create table region (
  code   text primary key,
  name   text not null,
  level  text not null,
  parent text references region (code) deferrable initially deferred
);

-- A content, known by its SHA-256. What changes is which of its readings counts.
create table document (
  id       bigint generated always as identity primary key,
  hash     text not null unique check (hash ~ '^[0-9a-f]{64}$'),
  name     text not null,
  kind     text not null,
  size     bigint not null check (size >= 0),
  bytes    bytea,
  added_at timestamptz not null
);

create table document_line (
  document bigint not null references document (id),
  number   integer not null check (number >= 1),
  text     text not null,
  page     integer,
  sheet    text,
  cell     text,
  primary key (document, number)
);

-- One going over a document by one version of the reader. The latest counts, the earlier ones stay.
create table reading (
  id       bigint generated always as identity primary key,
  document bigint not null references document (id),
  reader   text not null,
  read_at  timestamptz not null
);
create index reading_of_document on reading (document, id desc);

create view current_reading as
  select distinct on (document) id, document, reader, read_at from reading order by document, id desc;

create table article (
  id       bigint generated always as identity primary key,
  reading  bigint not null references reading (id),
  ordinal  integer not null,
  line     integer not null,
  line_end integer not null,
  title    text not null,
  genre    text not null,
  region   text,
  level    text,
  period   text,
  date     text,
  unique (reading, ordinal)
);

-- The repaired text of an article, and the pairs of characters by which it is found.
create table passage (
  article  bigint not null references article (id),
  ordinal  integer not null,
  kind     text not null,
  line     integer not null,
  line_end integer not null,
  text     text not null,
  search   tsvector not null,
  primary key (article, ordinal)
);
create index passage_search on passage using gin (search);

create table fact (
  id           bigint generated always as identity primary key,
  reading      bigint not null references reading (id),
  article      bigint not null references article (id),
  ordinal      integer not null,
  indicator    text not null,
  code         text references indicator (code),
  value        numeric,
  value_max    numeric,
  unit         text,
  approx       text not null,
  censored     boolean not null,
  measure      text not null,
  aspect       text,
  status       text not null,
  period       text,
  region       text,
  place        text,
  place_code   text references region (code),
  comparator   text,
  basis        text,
  document     text not null,
  line         integer not null,
  col          integer not null,
  page         integer,
  sheet        text,
  cell         text,
  quote        text not null,
  confidence   double precision not null check (confidence between 0 and 1),
  notes        jsonb not null,
  check (value is null or not censored),
  check (value is not null or value_max is null),
  unique (article, ordinal)
);
comment on column fact.region is 'the place as the text names it';
comment on column fact.place is 'the place that is meant: the path of the region tree, or the printed name where the tree has none';
create index fact_of_reading on fact (reading);
create index fact_by_code on fact (code, place, period);

-- A cell of the great table: what a value is a value of. No year, no cell: XXXX is no period of a series.
create table observation (
  id         bigint generated always as identity primary key,
  indicator  text not null references indicator (code),
  place      text not null,
  place_code text references region (code),
  period     text not null check (period not like '%XXXX%'),
  measure    text not null,
  aspect     text not null default '',
  status     text not null,
  comparator text not null default '',
  basis      text not null default '',
  unique (indicator, place, period, measure, aspect, status, comparator, basis)
);
create index observation_by_place on observation (place, period);

-- Every value that a cell was ever given, with the fact that gave it.
create table vintage (
  id          bigint generated always as identity primary key,
  observation bigint not null references observation (id),
  fact        bigint not null unique references fact (id),
  value       numeric,
  value_max   numeric,
  unit        text,
  approx      text not null,
  censored    boolean not null,
  recorded_at timestamptz not null
);
create index vintage_of_observation on vintage (observation, id desc);

-- Who changed what, when, from what, to what.
create table journal (
  id      bigint generated always as identity primary key,
  at      timestamptz not null,
  actor   text not null,
  action  text not null,
  subject text not null,
  before  text,
  after   text
);
create index journal_by_subject on journal (subject, id);

do $$
declare kept text;
begin
  foreach kept in array array['document', 'document_line', 'reading', 'article', 'passage', 'fact',
                              'observation', 'vintage', 'journal'] loop
    execute format('create trigger keep_forever before update or delete or truncate on %I'
                   ' for each statement execute function keep_forever()', kept);
  end loop;
end $$;

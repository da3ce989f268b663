-- Targets: every version that was ever set. The last counts.
create table target (
  id        bigint generated always as identity primary key,
  indicator text not null,
  region    text not null,
  year      integer not null,
  dimension text not null,
  part      text not null,
  tier      text not null,
  version   integer not null check (version >= 1),
  value     jsonb not null,
  evidence  jsonb not null,
  way       text not null,
  at        timestamptz not null,
  person    text not null,
  unit      text not null,
  unique (indicator, region, year, dimension, part, tier, version)
);
comment on column target.dimension is 'by what the whole was cut; empty for the whole';
create index target_of_region on target (region, year);
create trigger keep_forever before update or delete or truncate on target
  for each statement execute function keep_forever();

-- What counts, with the place of the first version: the order in which targets came into the book.
create view current_target as
  select distinct on (indicator, region, year, dimension, part, tier) *,
         min(id) over (partition by indicator, region, year, dimension, part, tier) as first
  from target
  order by indicator, region, year, dimension, part, tier, version desc;

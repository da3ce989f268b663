-- Lights over indicators: every version of what a region showed in a month by a regulation. The last version counts; one that
-- went out says so. What burns for the last month is derived, so that a page need not look through all the months.
create table indicator_lamp (
  id         bigint generated always as identity primary key,
  office     text collate "C" not null,
  place      text collate "C" not null,
  indicator  text collate "C" not null,
  month      text collate "C" not null check (month ~ '^[0-9]{4}-[0-9]{2}$'),
  version    integer not null check (version >= 1),
  burning    boolean not null,
  light      smallint not null,
  digest     text not null,
  lamp       jsonb,
  at         timestamptz not null,
  person     text not null,
  unit       text not null,
  unique (indicator, office, place, month, version),
  check (burning = (lamp is not null))
);
comment on column indicator_lamp.light is '0 unknown, 1 green, 2 yellow, 3 red';
comment on column indicator_lamp.digest is 'of the lamp: the same figures and rules give the same one';

-- Each time that everything was judged, and how the ledger stood then.
create table judgement (
  id     bigint generated always as identity primary key,
  state  text not null,
  at     timestamptz not null,
  person text not null,
  unit   text not null
);

do $$
declare kept text;
begin
  foreach kept in array array['indicator_lamp', 'judgement'] loop
    execute format('create trigger keep_forever before update or delete or truncate on %I'
                   ' for each statement execute function keep_forever()', kept);
  end loop;
end $$;

-- derived: of each regulation, region and indicator the lamp of the last month that burns
create table burning_lamp (
  office    text collate "C" not null,
  place     text collate "C" not null,
  indicator text collate "C" not null,
  month     text collate "C" not null,
  light     smallint not null,
  lamp      bigint not null references indicator_lamp (id),
  primary key (indicator, office, place)
);
create index burning_lamp_of_place on burning_lamp (place, indicator);
create index burning_lamp_by_light on burning_lamp (light desc, month desc, place, indicator, office);

create function settle_lamps(settled text) returns void language plpgsql as $$
begin
  delete from burning_lamp where settled is null or indicator = settled;
  insert into burning_lamp (office, place, indicator, month, light, lamp)
  select distinct on (indicator, office, place) office, place, indicator, month, light, id
  from (
    select distinct on (indicator, office, place, month) *
    from indicator_lamp
    where settled is null or indicator = settled
    order by indicator, office, place, month, version desc
  ) last
  where burning
  order by indicator, office, place, month desc;
end $$;

-- How the ledger stands, as far as lights rest on it: it differs when anything was read, corrected, entered, withdrawn, purged
-- or set.
create function ledger_state() returns text stable language sql as $$
  select concat_ws('.',
    (select max(id) from reading), (select max(id) from vintage), (select max(id) from correction),
    (select max(id) from entry), (select max(id) from withdrawal), (select max(id) from target),
    (select count(*) from document))
$$;

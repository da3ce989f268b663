-- Of all the values of a cell one stands. The rule is the view standing_source, and nowhere else; the table cell holds what
-- came out, so that a page need not weigh a million values. Everything here is derived and can be made anew.

-- 上半年, 1—6月 and 一至二季度 are one period of a series.
create function cell_period(period text) returns text immutable strict language sql as $$
  select case
    when period !~ '^[0-9]{4}-[MQ].*\.\.' then period
    else left(period, 4) || case substr(period, 5)
      when '-M01..M12' then '' when '-Q1..Q4' then ''
      when '-M01..M06' then '-H1' when '-Q1..Q2' then '-H1'
      when '-M07..M12' then '-H2' when '-Q3..Q4' then '-H2'
      when '-M01..M03' then '-Q1' when '-M04..M06' then '-Q2' when '-M07..M09' then '-Q3' when '-M10..M12' then '-Q4'
      when '-M01..M09' then '-Q1..Q3' when '-M04..M09' then '-Q2..Q3' when '-M04..M12' then '-Q2..Q4'
      else substr(period, 5) end
  end
$$;

-- 同比 is on the same period a year before and 环比 on the period before, whether or not the text says so; what is compared
-- is the level unless something else is said.
create function cell_comparator(measure text, comparator text) returns text immutable language sql as $$
  select case when measure in ('yoy', 'mom') then '' else coalesce(comparator, '') end
$$;
create function cell_aspect(aspect text) returns text immutable language sql as $$
  select coalesce(nullif(aspect, 'level'), '')
$$;

-- First and last month of a period, counted from the year 0.
create function period_since(period text) returns integer immutable strict language sql as $$
  select 12 * cast(substring(period from '[0-9]{4}') as integer) + case
    when period ~ '-H2' then 6
    when period ~ '-Q' then 3 * cast(substring(period from '-Q([1-4])') as integer) - 3
    when period ~ '-M' then cast(substring(period from '-M([0-9]{2})') as integer) - 1
    when period ~ '^@.*-' then cast(right(period, 2) as integer) - 1
    else 0 end
$$;
create function period_until(period text) returns integer immutable strict language sql as $$
  select case
    when period ~ '^[0-9]{4}\.\.' then 12 * cast(right(period, 4) as integer) + 11
    else 12 * cast(substring(period from '[0-9]{4}') as integer) + case
      when period ~ '-H1' then 5
      when period ~ '-Q' then 3 * cast(right(period, 1) as integer) - 1
      when period ~ '-M' or period ~ '^@.*-' then cast(right(period, 2) as integer) - 1
      else 11 end
  end
$$;

-- Cells that are one by these rules become one: an earlier schema told them apart, and so does its backup.
create function unite_cells() returns void language plpgsql as $$
begin
  alter table vintage disable trigger keep_forever;
  alter table observation disable trigger keep_forever;
  insert into observation (indicator, place, place_code, period, measure, aspect, status, comparator, basis)
  select indicator, place, place_code, cell_period(period), measure, cell_aspect(aspect), status,
    cell_comparator(measure, comparator), basis
  from observation
  where (period, aspect, comparator) <> (cell_period(period), cell_aspect(aspect), cell_comparator(measure, comparator))
  order by id on conflict do nothing;
  update vintage v set observation = one.id
  from observation o join observation one on one.indicator = o.indicator and one.place = o.place
    and one.period = cell_period(o.period) and one.measure = o.measure and one.aspect = cell_aspect(o.aspect)
    and one.status = o.status and one.comparator = cell_comparator(o.measure, o.comparator) and one.basis = o.basis
  where v.observation = o.id and one.id <> o.id;
  delete from observation
  where (period, aspect, comparator) <> (cell_period(period), cell_aspect(aspect), cell_comparator(measure, comparator));
  alter table vintage enable trigger keep_forever;
  alter table observation enable trigger keep_forever;
end $$;
select unite_cells();

-- The precedence of a value in its cell: the lowest stands.
--   1 entered as final      2 entered as verified      3 read, and confirmed or mended by a person
--   4 entered as preliminary      5 read with confidence      6 read with doubt
create function precedence(finality text, corrected boolean, confidence double precision) returns integer
immutable language sql as $$
  select case when finality = 'final' then 1 when finality = 'verified' then 2 when corrected then 3
    when finality = 'preliminary' then 4 when confidence >= 0.7 then 5 else 6 end
$$;

-- Every value, with where it is from and what decides among those that count. Among equals of precedence the exact stands
-- before the approximate, then the article of the later date, the more certain, the later recorded. What counts: entries that
-- were not withdrawn; facts of the readings that stand, each as its last correction has it (a rejected fact gave none since).
create view source as
select v.id as vintage, v.observation, v.recorded_at, v.value, v.value_max, v.unit, v.approx, v.censored, v.correction,
  v.fact, f.reading, f.article, f.line, f.col, f.quote, f.confidence, r.document, d.hash, d.name, a.title,
  v.entry, e.finality, e.origin, e.actor,
  precedence(e.finality, v.correction is not null, f.confidence) as precedence,
  v.approx = 'exact' and not v.censored as exact,
  case when a.date ~ '^[0-9]{4}' then a.date collate "C" end as dated,
  case
    when v.entry is not null then not coalesce(
      (select w.withdrawn from withdrawal w where w.entry = v.entry order by w.id desc limit 1), false)
    else s.reading is not null and v.correction is not distinct from
      (select max(k.correction) from correction_on k where k.fact = v.fact)
  end as counts
from vintage v
left join fact f on f.id = v.fact
left join reading r on r.id = f.reading
left join standing s on s.reading = f.reading
left join document d on d.id = r.document
left join article a on a.id = f.article
left join entry e on e.id = v.entry;

create view standing_source as select * from source where counts;

-- The same for what was known at an instant.
create function sources_as_of(cell bigint, instant timestamptz) returns setof source stable language sql as $$
  select s.* from source s
  where s.observation = cell and s.recorded_at <= instant and case
    when s.entry is not null then not coalesce(
      (select w.withdrawn from withdrawal w where w.entry = s.entry and w.at <= instant order by w.id desc limit 1), false)
    else s.reading = (select max(r.id) from reading r where r.document = s.document and r.read_at <= instant)
      and not coalesce((select w.withdrawn from withdrawal w where w.document = s.document and w.at <= instant
                        order by w.id desc limit 1), false)
      and s.correction is not distinct from
        (select max(k.correction) from correction_on k join correction c on c.id = k.correction
         where k.fact = s.fact and c.at <= instant)
    end
$$;

create table cell (
  observation bigint primary key references observation (id),
  indicator   text collate "C" not null,
  place       text collate "C" not null,
  place_code  text,
  period      text collate "C" not null,
  since       integer not null,
  until       integer not null,
  measure     text collate "C" not null,
  aspect      text collate "C" not null,
  status      text collate "C" not null,
  comparator  text collate "C" not null,
  basis       text collate "C" not null,
  vintage     bigint not null references vintage (id),
  sources     integer not null,
  differing   boolean not null,
  precedence  integer not null
);
comment on column cell.differing is 'its sources give different values in one unit';
create index cell_by_indicator on cell (indicator, place, until desc, since, observation);
create index cell_by_place on cell (place, indicator, until desc, since, observation);
create index cell_by_measure on cell (measure, status, indicator, place, until desc, since, observation);
create index cell_by_status on cell (status, indicator, place, until desc, since, observation);
create index cell_by_time on cell (until desc, since);
create index cell_of_vintage on cell (vintage);
create index cell_differing on cell (indicator, place, until desc) where differing;

-- The cells that pages ask for; what is null is not asked. Months are counted from the year 0.
create function cells_where(indicators text[], places text[], place_within text, from_month integer, to_month integer,
  measures text[], statuses text[], only_differing boolean, only_doubtful boolean) returns setof cell stable language sql as $$
  select c.* from cell c
  where (indicators is null or c.indicator = any (indicators))
    and (places is null or c.place = any (places))
    and (place_within is null or c.place >= place_within and c.place < place_within || chr(1114111))
    and (from_month is null or c.until >= from_month)
    and (to_month is null or c.until <= to_month)
    and (measures is null or c.measure = any (measures))
    and (statuses is null or c.status = any (statuses))
    and (not only_differing or c.differing)
    and (not only_doubtful or c.precedence = 6)
$$;

-- Weighs the values of some cells anew.
create function settle(cells bigint[]) returns void language plpgsql as $$
begin
  delete from cell where observation = any (cells);
  insert into cell
  select o.id, o.indicator, o.place, o.place_code, o.period, period_since(o.period), period_until(o.period), o.measure,
    o.aspect, o.status, o.comparator, o.basis, best.vintage, best.sources, best.differing, best.precedence
  from (
    select distinct on (s.observation) s.observation, s.vintage, s.precedence,
      count(*) over (partition by s.observation) as sources,
      coalesce(min(s.value) over one <> max(s.value) over one, false)
        or coalesce(min(s.value_max) over one <> max(s.value_max) over one, false) as differing
    from standing_source s
    where s.observation = any (cells)
    window one as (partition by s.observation, s.unit)
    order by s.observation, s.precedence, s.exact desc, s.dated desc nulls last, s.confidence desc nulls last,
      s.vintage desc
  ) best
  join observation o on o.id = best.observation;
end $$;

-- How much the reading of a document that counts holds.
create function measure_document(measured bigint) returns void language sql as $$
  update standing s set
    lines = (select count(*) from document_line l where l.document = measured),
    skipped = (select count(*) from document_line l where l.document = measured and l.text ~ '\S' and not exists (
      select 1 from article a where a.reading = s.reading and l.number between a.line and a.line_end)),
    articles = (select count(*) from article a where a.reading = s.reading),
    facts = (select count(*) from fact f where f.reading = s.reading),
    doubts = array(select count(f.id) from generate_series(0, 9) tenth
      left join fact f on f.reading = s.reading and least(9, floor(f.confidence * 10)) = tenth
      group by tenth order by tenth)
  where s.document = measured
$$;

-- Everything that follows from a document having another reading that counts, or none.
create function settle_document(settled bigint) returns void language plpgsql as $$
begin
  perform measure_document(settled);
  perform settle(array(
    select distinct v.observation from vintage v join fact f on f.id = v.fact join reading r on r.id = f.reading
    where r.document = settled));
end $$;

-- All of it, after an upgrade or a restore, when the planner knows nothing of the tables yet.
create function settle_everything() returns void language plpgsql as $$
begin
  analyze document_line; analyze reading; analyze article; analyze fact; analyze vintage; analyze observation;
  analyze standing;
  perform measure_document(document) from standing;
  perform settle(array(select id from observation));
end $$;

select settle_everything();

-- Takes a document and all that was read from it away. Whoever calls it has the right to, and writes the journal.
create function purge_document(purged bigint) returns void language plpgsql as $$
declare cells bigint[];
begin
  perform set_config('jingwei.purging', cast(purged as text), true);
  cells := array(select distinct v.observation from vintage v join fact f on f.id = v.fact join reading r on r.id = f.reading
                 where r.document = purged);
  delete from cell where observation = any (cells);
  delete from standing where document = purged;
  delete from withdrawal where document = purged;
  delete from vintage v using fact f, reading r where f.id = v.fact and r.id = f.reading and r.document = purged;
  delete from correction_on k using fact f, reading r where f.id = k.fact and r.id = f.reading and r.document = purged;
  delete from correction where document = purged;
  delete from fact f using reading r where r.id = f.reading and r.document = purged;
  delete from passage p using article a, reading r where a.id = p.article and r.id = a.reading and r.document = purged;
  delete from article a using reading r where r.id = a.reading and r.document = purged;
  delete from reading where document = purged;
  delete from document_line where document = purged;
  delete from document where id = purged;
  delete from observation o where o.id = any (cells) and not exists (select 1 from vintage v where v.observation = o.id);
  perform settle(cells);
  perform set_config('jingwei.purging', '', true);
end $$;

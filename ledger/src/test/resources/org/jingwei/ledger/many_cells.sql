-- :documents thousand values as people enter them: every place of the region tree, the same indicators in each, growth and level
-- of the months since 2021. What settling would make of them is written at once; what every row would be asked by keys and indexes
-- is left for the end, for ten million rows take an hour else.
set local synchronous_commit = off;
set local session_replication_role = replica;
set local work_mem = '256MB';
set local maintenance_work_mem = '512MB';

create temporary table home on commit drop as
select row_number() over (order by code) - 1 as n, code,
  (with recursive up (code, name, parent, deep) as (
     select r.code, r.name, r.parent, 0 union all
     select p.code, p.name || up.name, p.parent, deep + 1 from up join region p on p.code = up.parent where p.level <> 'NATION')
   select name from up order by deep desc limit 1) as path
from region r;

create temporary table topic on commit drop as
select row_number() over (order by code <> all (array['GDP', 'IND.VA.ABOVE', 'INV', 'CON.RETAIL', 'FISC.REV']), code) - 1 as n,
  code from indicator;

create temporary table stretch on commit drop as
select n, period, period_since(period) as since, period_until(period) as until
from (
  select n, case when n % 12 = 0 then 2021 + n / 12 || '-M01'
       else cell_period(2021 + n / 12 || '-M01..M' || lpad((1 + n % 12)::text, 2, '0')) end as period
  from generate_series(0, 63) n
) p;

create temporary table index_to_come on commit drop as
select indexname as name, indexdef as definition from pg_indexes
where schemaname = current_schema() and tablename in ('observation', 'vintage', 'cell')
  and not exists (select from pg_constraint where conname = indexname);
do $$
declare one text;
begin
  for one in select name from index_to_come loop execute format('drop index %I', one); end loop;
end $$;

create temporary table made on commit drop as
select m.*, round((n * 7919 % 3000) / 10.0, 1) as value, case measure when 'yoy' then '%' else '亿元' end as unit
from (
  select row_number() over (order by t.n, h.n, s.n, k.n) as n, t.code as indicator, h.path as place, h.code as place_code,
    s.period, s.since, s.until, k.measure
  from topic t cross join stretch s cross join (values (0, 'level'), (1, 'yoy')) k (n, measure) cross join home h
  where t.n < ceil(:documents * 1000.0 / 128 / (select count(*) from home))
) m;

insert into entry (finality, origin, actor, at) select 'preliminary', '月度快报', 'made', now() from made;

insert into observation (indicator, place, place_code, period, measure, status)
select indicator, place, place_code, period, measure, 'actual' from made order by n;

insert into vintage (observation, entry, value, unit, approx, censored, recorded_at)
select n, n, value, unit, 'exact', false, now()
from made order by n;

insert into cell
select n, indicator, place, place_code, period, since, until, measure, '', 'actual', '', '', n, 1, false, 4, value, null, unit, 'exact',
  false
from made order by n;

do $$
declare one text;
begin
  for one in select definition from index_to_come loop execute one; end loop;
end $$;

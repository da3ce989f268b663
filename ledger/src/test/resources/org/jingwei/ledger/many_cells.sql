-- :documents thousand values as people enter them: every place of the region tree, the same indicators in each, growth and level
-- of the months since 2021. What settling would make of them is written at once.
set local synchronous_commit = off;

create temporary table home on commit drop as
select row_number() over (order by code) - 1 as n, code,
  (with recursive up (code, name, parent, deep) as (
     select r.code, r.name, r.parent, 0 union all
     select p.code, p.name || up.name, p.parent, deep + 1 from up join region p on p.code = up.parent)
   select name from up order by deep desc limit 1) as path
from region r;

create temporary table topic on commit drop as
select row_number() over (order by code <> all (array['GDP', 'IND.VA', 'INV.FAI', 'CONS.RETAIL', 'FISC.GPB', 'TRADE.TOTAL']), code) - 1 as n,
  code from indicator;

create temporary table made on commit drop as
select row_number() over (order by t.n, h.n, m.n, k.n) as n, t.code as indicator, h.path as place, h.code as place_code,
  case when m.n % 12 = 0 then 2021 + m.n / 12 || '-M01'
       else cell_period(2021 + m.n / 12 || '-M01..M' || lpad((1 + m.n % 12)::text, 2, '0')) end as period,
  case k.n when 0 then 'level' else 'yoy' end as measure
from topic t cross join generate_series(0, 63) m (n) cross join generate_series(0, 1) k (n) cross join home h
where t.n < ceil(:documents * 1000.0 / 128 / (select count(*) from home));

insert into entry (finality, origin, actor, at) select 'preliminary', '月度快报', 'made', now() from made;

insert into observation (indicator, place, place_code, period, measure, status)
select indicator, place, place_code, period, measure, 'actual' from made order by n;

insert into vintage (observation, entry, value, unit, approx, censored, recorded_at)
select o.id, o.id, (o.id * 7919 % 3000) / 10.0, case o.measure when 'yoy' then '%' else '亿元' end, 'exact', false, now()
from observation o order by o.id;

insert into cell
select o.id, o.indicator, o.place, o.place_code, o.period, period_since(o.period), period_until(o.period), o.measure, o.aspect,
  o.status, o.comparator, o.basis, v.id, 1, false, 4
from observation o join vintage v on v.observation = o.id order by o.id;

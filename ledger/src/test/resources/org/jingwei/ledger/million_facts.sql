-- A ledger of :documents documents with 500 facts each, made by the database itself: five documents in six are of places of the
-- region tree, each on a period of 2015 to 2031, each in four articles of 40 paragraphs.
set local synchronous_commit = off;

create temporary table words on commit drop as
select row_number() over () - 1 as n, w from unnest(array['工业增加值', '固定资产投资', '社会消费品零售总额', '一般公共预算收入',
  '城镇居民人均可支配收入', '农村居民收入', '进出口总额', '全社会用电量', '存款余额', '贷款余额', '项目开工', '重点项目', '招商引资',
  '高新技术企业', '营商环境', '乡村振兴', '粮食产量', '新能源汽车', '房地产销售面积', '居民消费价格']) w;

create temporary table home on commit drop as
select row_number() over (order by code) - 1 as n, code,
  (with recursive up (code, name, parent, deep) as (
     select r.code, r.name, r.parent, 0 union all
     select p.code, p.name || up.name, p.parent, deep + 1 from up join region p on p.code = up.parent)
   select name from up order by deep desc limit 1) as path, name
from region r;

create temporary table topic on commit drop as
select row_number() over (order by code) - 1 as n, code, name from indicator;

insert into document (hash, name, kind, size, bytes, added_at)
select encode(sha256(convert_to('made ' || i, 'UTF8')), 'hex'), '材料/第' || i || '份运行分析.txt', 'txt', 9000, '\x', now()
from generate_series(1, :documents) i;

create temporary table made on commit drop as
select d.id, row_number() over (order by d.id) as i, h.code, h.path, h.name,
  2015 + cast(d.id % 17 as integer) as year, 1 + cast(d.id * 7 % 12 as integer) as month
from document d
join home h on h.n = (d.id * 7919) % (select count(*) from home)
where d.name like '材料/第%';

insert into document_line (document, number, text)
select m.id, s.i, case when s.i % 40 = 1 then m.name || m.year || '年1-' || m.month || '月经济运行情况' else
  '1—' || m.month || '月，' || m.name || a.w || '同比增长' || ((m.id * s.i) % 200) / 10.0 || '%，' || b.w || '增长' || (s.i % 90) / 10.0
  || '%，高于全市平均水平；' || c.w || '完成' || (m.id * s.i) % 1000 || '亿元，占年度目标的' || (m.id + s.i) % 100 || '%。' end
from made m cross join generate_series(1, 160) s (i)
join words a on a.n = s.i % 20 join words b on b.n = (s.i + 7) % 20 join words c on c.n = (s.i * 3) % 20;

insert into reading (document, reader, read_at) select id, 'made', now() from made order by id;

insert into article (reading, ordinal, line, line_end, title, genre, region, level, period, date)
select r.id, o, o * 40 + 1, o * 40 + 40, m.name || m.year || '年1-' || m.month || '月经济运行情况',
  (array['ANALYSIS', 'OVERVIEW', 'SPEECH', 'WORK_REPORT'])[1 + (m.i + o) % 4], m.name, 'COUNTY',
  m.year || '-M01..M' || lpad(m.month::text, 2, '0'), m.year || '-' || lpad(m.month::text, 2, '0') || '-20'
from made m join reading r on r.document = m.id, generate_series(0, 3) o
order by r.id, o;

insert into passage (article, ordinal, kind, line, line_end, text, search)
select a.id, l.number - a.line, 'BODY', l.number, l.number, l.text, pairs(l.text)
from article a join reading r on r.id = a.reading
join document_line l on l.document = r.document and l.number between a.line and a.line_end
where r.reader = 'made';

insert into fact (reading, article, ordinal, indicator, code, value, unit, approx, censored, measure, status, period, region,
  place, place_code, comparator, document, line, col, quote, confidence, notes)
select a.reading, a.id, k, t.name, t.code, ((m.id * k) % 3000) / 10.0, case when k % 3 = 0 then '亿元' else '%' end,
  case when k % 9 = 0 then 'about' else 'exact' end, false,
  (array['level', 'yoy', 'yoy', 'share', 'rank', 'completion'])[1 + k % 6],
  (array['actual', 'actual', 'actual', 'actual', 'target', 'previous', 'plan'])[1 + k % 7],
  case when k % 5 = 0 then (m.year - 1)::text when k % 11 = 0 then m.year || '-M' || lpad(m.month::text, 2, '0')
       else m.year || '-M01..M' || lpad(m.month::text, 2, '0') end,
  m.name, m.path, m.code, case when k % 6 in (1, 2) then '上年同期' when k % 6 = 5 then '年度目标' end, 'made',
  a.line + 1 + k % 39, 10 + (k / 39) * 9, '增长' || ((m.id * k) % 3000) / 10.0 || '%', 0.4 + (m.id * k % 60) / 100.0, '{}'
from article a join reading r on r.id = a.reading join made m on m.id = r.document cross join generate_series(0, 124) s (k)
join topic t on t.n = (k * 131 + 17 * (k / 40)) % (select count(*) from topic)
where r.reader = 'made'
order by a.id, k;

insert into observation (indicator, place, place_code, period, measure, aspect, status, comparator, basis)
select distinct on (1, 2, 4, 5, 6, 7, 8, 9)
  code, place, place_code, cell_period(period), measure, cell_aspect(aspect), status, cell_comparator(measure, comparator),
  coalesce(basis, '')
from fact
where code is not null and place is not null and period is not null and period not like '%XXXX%'
order by 1, 2, 4, 5, 6, 7, 8, 9, id
on conflict do nothing;

insert into vintage (observation, fact, value, value_max, unit, approx, censored, recorded_at)
select o.id, f.id, f.value, f.value_max, f.unit, f.approx, f.censored, now()
from fact f
join observation o on o.indicator = f.code and o.place = f.place and o.period = cell_period(f.period)
  and o.measure = f.measure and o.aspect = cell_aspect(f.aspect) and o.status = f.status
  and o.comparator = cell_comparator(f.measure, f.comparator) and o.basis = coalesce(f.basis, '')
order by f.id;

select settle_everything();

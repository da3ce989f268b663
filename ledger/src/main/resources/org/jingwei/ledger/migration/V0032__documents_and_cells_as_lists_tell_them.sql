-- A document with its last reading, how much of it counts, and what its articles are.
create view told_document as
select d.id, d.hash, d.name, d.kind, d.size, d.added_at, r.reader, r.read_at,
  s.document is null as withdrawn, coalesce(s.lines, 0) as lines, coalesce(s.skipped, 0) as skipped,
  coalesce(s.articles, 0) as articles, coalesce(s.facts, 0) as facts, s.doubts,
  array(select distinct a.genre from article a where a.reading = r.id) as genres,
  array(select distinct a.region from article a where a.reading = r.id and a.region is not null limit 5) as regions,
  array(select distinct substring(a.period from '[0-9]{4}') as year from article a
    where a.reading = r.id and a.period ~ '[0-9]{4}' order by year) as years,
  (select j.actor from journal j where j.subject = d.hash and j.action = 'document.added' order by j.id limit 1) as added_by
from document d
join lateral (select * from reading r where r.document = d.id order by r.id desc limit 1) r on true
left join standing s on s.document = d.id;

-- A cell with the value that stands in it. It counts, else it would not stand: what decides that is not looked up again.
create view told_cell as
select c.*, t.recorded_at, t.value, t.value_max, t.unit, t.approx, t.censored, t.correction, t.fact, t.article, t.line, t.col,
  t.quote, t.confidence, t.hash, t.name, t.title, t.entry, t.finality, t.origin, t.actor
from cell c
join source t on t.vintage = c.vintage;

-- The kinds and places of a document's articles in an order that every copy of the ledger has: those of most articles first.
create or replace view told_document as
select d.id, d.hash, d.name, d.kind, d.size, d.added_at, r.reader, r.read_at,
  s.document is null as withdrawn, coalesce(s.lines, 0) as lines, coalesce(s.skipped, 0) as skipped,
  coalesce(s.articles, 0) as articles, coalesce(s.facts, 0) as facts, s.doubts,
  array(select a.genre from article a where a.reading = r.id
    group by a.genre order by count(*) desc, min(a.ordinal)) as genres,
  array(select a.region from article a where a.reading = r.id and a.region is not null
    group by a.region order by count(*) desc, min(a.ordinal) limit 5) as regions,
  array(select distinct substring(a.period from '[0-9]{4}') as year from article a
    where a.reading = r.id and a.period ~ '[0-9]{4}' order by year) as years,
  (select j.actor from journal j where j.subject = d.hash and j.action = 'document.added' order by j.id limit 1) as added_by
from document d
join lateral (select * from reading r where r.document = d.id order by r.id desc limit 1) r on true
left join standing s on s.document = d.id;

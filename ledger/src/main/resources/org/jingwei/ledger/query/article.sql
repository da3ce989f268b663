select a.id, d.hash, d.name, a.ordinal, a.line, a.line_end, a.title, a.genre, a.region, a.level, a.period, a.date,
  (select count(*) from fact f where f.article = a.id) as facts,
  (select count(*) from fact f where f.article = a.id and f.confidence < :below) as doubtful,
  exists (select 1 from standing s where s.reading = a.reading) as stands
from article a
join reading r on r.id = a.reading
join document d on d.id = r.document
where a.id = :article

select d.name as document, a.title, p.line, p.line_end, p.text
from passage p
join article a on a.id = p.article
join standing s on s.reading = a.reading
join document d on d.id = s.document
where p.search @@ cast(:query as tsquery)
order by d.id, a.ordinal, p.ordinal
limit :limit

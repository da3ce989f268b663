select f.*, r.document as document_id, d.hash, a.region as article_region, a.level as article_level,
  (select count(*) from fact o where o.reading = f.reading and o.line = f.line and o.col = f.col and o.id <= f.id) as nth,
  array(select n.key from jsonb_each_text(f.notes) n order by n.key) as note_keys,
  array(select n.value from jsonb_each_text(f.notes) n order by n.key) as note_values
from fact f
join reading r on r.id = f.reading
join document d on d.id = r.document
join article a on a.id = f.article
where f.id = :fact and f.reading = (select max(last.id) from reading last where last.document = r.document)

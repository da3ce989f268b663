-- the next fact that nobody has looked at though it needs it, in the order in which documents were read
select f.id
from standing_fact f
where f.id > :after and f.confidence < :below
  and (cast(:hash as text) is null or f.document_id = (select d.id from document d where d.hash = :hash))
  and not exists (select 1 from correction_on k where k.fact = f.id)
order by f.id limit 1

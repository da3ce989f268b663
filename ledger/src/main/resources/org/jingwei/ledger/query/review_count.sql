-- how many facts need a person, and of how many one has spoken
select
  (select coalesce(sum(n), 0) from standing s, unnest(s.doubts) with ordinality as each (n, tenth)
    where tenth <= :tenths and (cast(:hash as text) is null or s.document = d.id)) as doubtful,
  (select count(distinct f.id) from correction_on k join standing_fact f on f.id = k.fact
    where f.confidence < :below and (cast(:hash as text) is null or f.document_id = d.id)) as settled
from (select max(id) as id from document where hash = :hash) d

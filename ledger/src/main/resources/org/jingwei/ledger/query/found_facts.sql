-- of words that are everywhere not every place is looked at: the first :most that stand are enough to choose from
with found as materialized (
  select f.id, a.period, s.document
  from fact f
  join standing s on s.reading = f.reading
  join article a on a.id = f.article
  where f.search @@ cast(:query as tsquery)
    and (cast(:region as text) is null or a.region = :region)
    and (cast(:genre as text) is null or a.genre = :genre)
    and (cast(:year as text) is null or substring(f.period from '[0-9]{4}') = :year)
  limit :most
), page as (
  select * from found
  order by substring(period from '[0-9]{4}') desc nulls last, document desc, id
  limit :limit offset :offset
)
select (select count(*) from found) as total, f.*
from kept_fact f
join page p on p.id = f.id
order by substring(p.period from '[0-9]{4}') desc nulls last, p.document desc, p.id

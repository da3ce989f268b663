-- of words that are everywhere not every place is looked at: the first :most that stand are enough to choose from
with found as materialized (
  select p.article, p.ordinal, a.period, s.document
  from passage p
  join article a on a.id = p.article
  join standing s on s.reading = a.reading
  where p.search @@ cast(:query as tsquery)
    and (cast(:region as text) is null or a.region = :region)
    and (cast(:genre as text) is null or a.genre = :genre)
    and (cast(:year as text) is null or substring(a.period from '[0-9]{4}') = :year)
  limit :most
), page as (
  select * from found
  order by substring(period from '[0-9]{4}') desc nulls last, document desc, article, ordinal
  limit :limit offset :offset
)
select (select count(*) from found) as total, d.hash, d.name, a.id as article, a.title, a.genre, a.region, a.period,
  p.line, p.line_end, p.text
from page g
join passage p on p.article = g.article and p.ordinal = g.ordinal
join article a on a.id = p.article
join document d on d.id = g.document
order by substring(g.period from '[0-9]{4}') desc nulls last, g.document desc, g.article, g.ordinal

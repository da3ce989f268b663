-- what the last reading has at a place: the fact that begins there or just before on its line, and the article of the line
select a.id as article, f.id as fact
from reading r
join article a on a.reading = r.id
left join lateral (
  select f.id from fact f where f.article = a.id and f.line = :line and f.col <= :column
  order by f.col desc, f.ordinal limit 1
) f on true
where r.id = (select max(last.id) from reading last join document o on o.id = last.document where o.hash = :hash)
  and :line between a.line and a.line_end
order by f.id is null, a.ordinal desc
limit 1

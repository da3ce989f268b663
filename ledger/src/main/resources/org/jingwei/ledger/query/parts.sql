-- the lines that the paragraphs of the last reading take
select p.line, p.line_end, p.kind
from passage p
join article a on a.id = p.article
where a.reading = (select max(last.id) from reading last join document o on o.id = last.document where o.hash = :hash)
  and p.line > 0
order by a.ordinal, p.ordinal

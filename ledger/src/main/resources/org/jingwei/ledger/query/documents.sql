with chosen as materialized (
  select d.id, lower(d.name) as name, s.articles, s.facts,
    (select sum(n) from unnest(s.doubts) with ordinality as each (n, tenth) where tenth <= :tenths) as doubtful
  from document d left join standing s on s.document = d.id
  where (cast(:name as text) is null or strpos(lower(d.name), lower(:name)) > 0 or exists (
      select 1 from article a where a.reading = s.reading and strpos(lower(a.title), lower(:name)) > 0))
    and (cast(:withdrawn as boolean) is null or (s.document is null) = :withdrawn)
    and (cast(:hash as text) is null or d.hash = :hash)
    and (cast(:genre as text) is null or exists (
      select 1 from article a where a.reading = s.reading and a.genre = :genre))
    and (cast(:region as text) is null or exists (
      select 1 from article a where a.reading = s.reading and a.region = :region))
    and (cast(:year as text) is null or exists (
      select 1 from article a where a.reading = s.reading and substring(a.period from '[0-9]{4}') = :year))
), page as (
  select id, row_number() over (order by case when :order = 'name' then name end,
    case :order when 'articles' then articles when 'facts' then facts when 'doubtful' then doubtful end desc nulls last,
    id desc) as place
  from chosen order by place limit :limit offset :offset
)
select (select count(*) from chosen) as total, d.id, d.hash, d.name, d.kind, d.size, d.added_at, r.reader, r.read_at,
  s.document is null as withdrawn, coalesce(s.lines, 0) as lines, coalesce(s.skipped, 0) as skipped,
  coalesce(s.articles, 0) as articles, coalesce(s.facts, 0) as facts,
  (select coalesce(sum(n), 0) from unnest(s.doubts) with ordinality as each (n, tenth) where tenth <= :tenths) as doubtful,
  array(select distinct a.genre from article a where a.reading = r.id) as genres,
  array(select distinct a.region from article a where a.reading = r.id and a.region is not null limit 5) as regions,
  array(select distinct substring(a.period from '[0-9]{4}') as year from article a
    where a.reading = r.id and a.period ~ '[0-9]{4}' order by year) as years,
  (select j.actor from journal j where j.subject = d.hash and j.action = 'document.added' order by j.id limit 1) as added_by
from page
join document d on d.id = page.id
join current_reading r on r.document = d.id
left join standing s on s.document = d.id
order by page.place

with chosen as materialized (
  select d.id, lower(d.name) as name, s.articles, s.facts,
    case when :order = 'doubtful' then
      (select sum(n) from unnest(s.doubts) with ordinality as each (n, tenth) where tenth <= :tenths) end as doubtful
  from document d left join standing s on s.document = d.id
  where (cast(:name as text) is null or strpos(lower(d.name), lower(:name)) > 0 or exists (
      select 1 from article a where a.reading = s.reading and strpos(lower(a.title), lower(:name)) > 0))
    and (cast(:withdrawn as boolean) is null or (s.document is null) = :withdrawn)
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
select (select count(*) from chosen) as total, t.*,
  (select coalesce(sum(n), 0) from unnest(t.doubts) with ordinality as each (n, tenth) where tenth <= :tenths) as doubtful
from page
join told_document t on t.id = page.id
order by page.place

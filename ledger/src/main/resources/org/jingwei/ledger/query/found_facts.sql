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
select (select count(*) from found) as total, f.*, d.hash, d.name, a.title,
  array(select n.key from jsonb_each_text(f.notes) n order by n.key) as note_keys,
  array(select n.value from jsonb_each_text(f.notes) n order by n.key) as note_values,
  v.observation, c.id as correction, c.verdict, c.note, c.actor, c.at, c.nth, c.printed,
  array(select n.key from jsonb_each_text(c.was) n order by n.key) as was_keys,
  array(select n.value from jsonb_each_text(c.was) n order by n.key) as was_values,
  array(select n.key from jsonb_each_text(c.mended) n order by n.key) as mended_keys,
  array(select n.value from jsonb_each_text(c.mended) n order by n.key) as mended_values
from fact f
join reading r on r.id = f.reading
join document d on d.id = r.document
join article a on a.id = f.article
left join lateral (
  select c.* from correction_on k join correction c on c.id = k.correction where k.fact = f.id order by c.id desc limit 1
) c on true
left join lateral (
  select v.observation from vintage v
  where v.fact = f.id and v.correction is not distinct from c.id
) v on true
join page p on p.id = f.id
order by substring(p.period from '[0-9]{4}') desc nulls last, p.document desc, p.id

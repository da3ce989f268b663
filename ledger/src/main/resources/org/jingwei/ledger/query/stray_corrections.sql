-- what people said of facts that the last reading holds no more; what was said anew elsewhere is settled
select d.hash, d.name, c.id as correction, c.line, c.col, c.verdict, c.note, c.actor, c.at,
  array(select n.key from jsonb_each_text(c.was) n order by n.key) as was_keys,
  array(select n.value from jsonb_each_text(c.was) n order by n.key) as was_values,
  array(select n.key from jsonb_each_text(c.mended) n order by n.key) as mended_keys,
  array(select n.value from jsonb_each_text(c.mended) n order by n.key) as mended_values
from correction c
join document d on d.id = c.document
join current_reading r on r.document = c.document
where not exists (
    select 1 from correction_on k join fact f on f.id = k.fact where k.correction = c.id and f.reading = r.id)
  and not exists (
    select 1 from correction_on k join correction_on later on later.fact = k.fact and later.correction > c.id
    where k.correction = c.id)
order by d.id desc, c.line, c.col, c.id
limit :limit offset :offset

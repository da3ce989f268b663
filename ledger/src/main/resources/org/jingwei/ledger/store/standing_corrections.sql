-- the last word on each place and on each fact, the latest first
select c.id, c.verdict, c.note, c.actor, c.at, c.line, c.col, c.nth, c.printed,
  array(select n.key from jsonb_each_text(c.was) n order by n.key) as was_keys,
  array(select n.value from jsonb_each_text(c.was) n order by n.key) as was_values,
  array(select n.key from jsonb_each_text(c.mended) n order by n.key) as mended_keys,
  array(select n.value from jsonb_each_text(c.mended) n order by n.key) as mended_values
from correction c
where c.document = :document and not exists (
  select 1 from correction_on k join correction_on later on later.fact = k.fact and later.correction > c.id
  where k.correction = c.id)
order by c.id desc

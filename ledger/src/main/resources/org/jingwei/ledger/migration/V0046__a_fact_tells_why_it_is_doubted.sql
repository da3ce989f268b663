-- What speaks against a fact as it was read, as the reader calls its reasons, the weightiest first; none is known of
-- what was read before.
alter table fact add column doubts text[] not null default '{}';

drop view kept_fact;
-- A fact as pages need it: where it stands, what a person said of it last, and the cell that its value goes to.
create view kept_fact as
select f.*, d.hash, d.name, a.title,
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
) v on true;

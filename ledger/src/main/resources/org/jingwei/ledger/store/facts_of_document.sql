select f.*,
  array(select n.key from jsonb_each_text(f.notes) n order by n.key) as note_keys,
  array(select n.value from jsonb_each_text(f.notes) n order by n.key) as note_values
from fact f
join standing s on s.reading = f.reading
join document d on d.id = s.document
where d.hash = :hash
order by f.id

select f.*,
  array(select n.key from jsonb_each_text(f.notes) n order by n.key) as note_keys,
  array(select n.value from jsonb_each_text(f.notes) n order by n.key) as note_values
from fact f
join current_reading r on r.id = f.reading
join document d on d.id = r.document
where d.hash = :hash
order by f.id

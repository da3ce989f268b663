select coalesce((select w.withdrawn from withdrawal w where w.entry = e.id order by w.id desc limit 1), false)
from entry e where e.id = :entry

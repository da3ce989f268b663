update delegation d set ended_at = :at from account g
where d.id = :id and d.ended_at is null and g.id = d.giver
returning g.name

update delegation d set ended_at = :at from account g, account t
where d.id = :id and d.ended_at is null and g.id = d.giver and t.id = d.taker
returning g.name as giver, t.name as taker

-- those that stand or are still to come, of everybody or of one account
select d.id, g.name as giver, t.name as taker, g.shown as giver_shown, t.shown as taker_shown, d.first_day, d.last_day
from delegation d join account g on g.id = d.giver join account t on t.id = d.taker
where d.ended_at is null and d.last_day >= :today
  and (cast(:name as text) is null or g.name = :name or t.name = :name)
order by d.last_day, d.id

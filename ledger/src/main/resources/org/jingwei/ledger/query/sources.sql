-- every value that a cell was ever given: those that count by their precedence, then the others, the last first
select t.*
from source t
left join cell c on c.observation = t.observation
where t.observation = :observation
order by coalesce(c.vintage = t.vintage, false) desc, t.counts desc, case when t.counts then t.precedence end,
  t.exact desc, t.dated desc nulls last, t.vintage desc
limit :limit

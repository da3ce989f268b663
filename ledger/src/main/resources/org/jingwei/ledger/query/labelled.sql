-- the facts of which a person has spoken, with the paragraph in which they are printed
select f.*, p.text as passage
from kept_fact f
left join lateral (
  select p.text from passage p where p.article = f.article and f.line between p.line and p.line_end order by p.ordinal limit 1
) p on true
where exists (select 1 from standing s where s.reading = f.reading)
  and f.id in (select k.fact from correction_on k)
order by f.id
limit :limit

-- the newest first; an empty filter is null
select at, mark, actor, action, subject, before, after, was, body from happening
where (cast(:actor as text) is null or position(:actor in actor) > 0)
  and (cast(:action as text) is null or starts_with(action, :action))
  and (cast(:subject as text) is null or position(:subject in subject) > 0
       or position(:subject in coalesce(before, '')) > 0 or position(:subject in coalesce(after, '')) > 0
       or position(:subject in coalesce(cast(was as text), '')) > 0
       or position(:subject in coalesce(cast(body as text), '')) > 0)
  and (cast(:from as timestamptz) is null or at >= :from)
  and (cast(:until as timestamptz) is null or at < :until)
  and (cast(:belowAt as timestamptz) is null or at < :belowAt or at = :belowAt and mark < :belowMark)
order by at desc, mark desc
limit :limit

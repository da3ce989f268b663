-- the newest first; an empty filter is null
select id, at, actor, action, subject, before, after from journal
where (cast(:actor as text) is null or position(:actor in actor) > 0)
  and (cast(:action as text) is null or starts_with(action, :action))
  and (cast(:subject as text) is null or position(:subject in subject) > 0
       or position(:subject in coalesce(before, '')) > 0 or position(:subject in coalesce(after, '')) > 0)
  and (cast(:from as timestamptz) is null or at >= :from)
  and (cast(:until as timestamptz) is null or at < :until)
  and (cast(:below as bigint) is null or id < :below)
order by id desc
limit :limit

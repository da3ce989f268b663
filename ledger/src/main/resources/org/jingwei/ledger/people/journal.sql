-- who changed what, the newest first, over all books: the journal, and the events of dispatch, which are kept in books of
-- their own and are not written twice; "mark" tells rows of one instant apart, the program tells "was" and "body" in words;
-- an empty filter is null
with happening as (
  select at, ('a' || to_char(id, 'FM0000000000000000000')) collate "C" as mark,
         actor, action, subject, before, after, cast(null as jsonb) as was, cast(null as jsonb) as body
  from journal
  union all
  select e.at, ('b' || to_char(e.task, 'FM0000000000000000000') || '.' || to_char(e.number, 'FM0000000000')) collate "C",
         e.person || '，' || e.unit, 'task.' || lower(e.body ->> 'is'), 'T' || e.task || ' ' || left(t.action, 60),
         null, null, null, e.body
  from task_event e join task t on t.id = e.task
  union all
  select e.at, ('c' || to_char(e.project, 'FM0000000000000000000') || '.' || to_char(e.number, 'FM0000000000')) collate "C",
         e.person || '，' || e.unit, 'project.' || lower(e.body ->> 'is'), 'P' || e.project || ' ' || left(p.names, 60),
         null, null, null, e.body
  from project_event e join project p on p.id = e.project
  union all
  select t.at, ('d' || to_char(t.id, 'FM0000000000000000000')) collate "C",
         t.person || '，' || t.unit, 'target.set',
         concat_ws(' ', t.indicator, t.region, t.year || '年', nullif(t.part, ''), nullif(t.tier, '')),
         null, null,
         (select b.value from target b
          where (b.indicator, b.region, b.year, b.dimension, b.part, b.tier, b.version)
              = (t.indicator, t.region, t.year, t.dimension, t.part, t.tier, t.version - 1)),
         t.value
  from target t
  union all
  select r.at, ('e' || to_char(r.id, 'FM0000000000000000000')) collate "C",
         r.person || '，' || r.unit, 'supervision.run', r.office, null, r.round || ' ' || r.day, null, null
  from run r
  union all
  select m.at, ('f' || to_char(m.meeting, 'FM0000000000000000000') || '.' || to_char(m.version, 'FM0000000000')) collate "C",
         m.person || '，' || m.unit, 'meeting.written', 'M' || m.meeting, null,
         m.round || ' ' || m.day || case when m.version > 1 then '（第' || m.version || '稿）' else '' end, null, null
  from meeting_version m
  union all
  select s.at, ('g' || to_char(s.run, 'FM0000000000000000000') || '.' || to_char(s.ordinal, 'FM0000000000')) collate "C",
         s.person || '，' || s.unit, 'supervision.step', step.concerned || ' ' || step.name, null,
         concat_ws(' ', case s.kind when 'TAKEN' then '已办理' else '不办理' end, nullif(s.note, '')), null, null
  from step_act s join step on (step.run, step.ordinal) = (s.run, s.ordinal)
  union all
  select j.at, ('h' || to_char(j.id, 'FM0000000000000000000')) collate "C",
         j.person || '，' || j.unit, 'supervision.judged', '指标预警', null, null, null, null
  from judgement j
  union all
  select p.at, ('i' || translate(left(p.hash, 30), 'abcdef', '012345')) collate "C",
         p.person || '，' || p.unit, 'paper.kept', p.name, null, p.hash, null, null
  from paper p
  union all
  select g.at, ('j' || to_char(g.id, 'FM0000000000000000000')) collate "C",
         g.person || '，' || g.unit, 'regulation.enacted', g.office, null,
         '第' || g.version || '版，自' || g.valid_from || '起施行，' || jsonb_array_length(g.draft -> 'rows') || '行规则', null, null
  from regulation g
)
select at, mark, actor, action, subject, before, after, was, body,
  (select d.name from document d where d.hash = happening.subject) as document
from happening
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

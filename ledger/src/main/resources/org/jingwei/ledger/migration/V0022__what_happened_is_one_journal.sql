-- Who changed what, over all books: the journal, and the events of dispatch, which are kept in books of their own and are not
-- written twice. "mark" tells rows of one instant apart; "was" and "body" are told in words by the program.
create view happening as
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
  from meeting_version m;

create index task_event_by_time on task_event (at desc);
create index project_event_by_time on project_event (at desc);
create index target_by_time on target (at desc);

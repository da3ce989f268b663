-- Words are looked for in what was folded once, not for each question.
alter table task add column folded text generated always as (lower(action collate "C")) stored;
drop index task_words;
create index task_words on task (id) include (stage, folded);

-- Counted without the rows; used where a question says that only these are asked.
drop index task_asking;
create index task_asking on task (stage, id) where stage = 'SUBMITTED' or track ->> 'asked' is not null;

-- The tasks that pages list and count; what is null is not asked.
create function tasks_where(stages text[], in_progress text, of_units text[], unit_like text, due_from date, due_by date,
  below bigint, of_document text, words text, only_unreported boolean, only_asking boolean) returns setof task
stable language sql as $$
  select t.* from task t
  where t.stage = any (stages)
    and (in_progress is null or t.progress = in_progress)
    and (cardinality(of_units) = 0 or t.units && of_units)
    and (unit_like is null or exists (select 1 from unnest(t.units) u where position(unit_like in u) > 0))
    and (due_from is null or t.due >= due_from)
    and (due_by is null or t.due <= due_by)
    and (below is null or t.parent = below)
    and (of_document is null or t.document = of_document)
    and (words is null or position(lower(words collate "C") in t.folded) > 0)
    and (not only_unreported or t.progress is null)
    and (not only_asking or t.stage = 'SUBMITTED' or t.track ->> 'asked' is not null)
$$;

-- The steps of a year as the page lists and counts them.
create index step_in_order on step (day desc, gravity desc, run, ordinal) include (office, concerned, name);

-- The first tasks of each column of the board.
create index task_by_progress on task (progress, (coalesce(due, date '9999-12-31')), id);

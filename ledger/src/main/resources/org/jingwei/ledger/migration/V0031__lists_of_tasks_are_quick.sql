-- What was made of the very same words of a document is made once, however many people accept it at a time.
alter table task add column source text;
create unique index task_by_source on task (md5(source)) where source is not null;

-- Lists in their orders, and what pages count without reading the tasks whole.
create index task_in_order on task ((coalesce(due, date '9999-12-31')), id);
create index task_by_silence on task ((track ->> 'since'), id);
create index task_tally on task (stage, progress, due);
create index task_words on task (id) include (stage, action);
create index task_asking on task (id) where stage = 'SUBMITTED' or track ->> 'asked' is not null;

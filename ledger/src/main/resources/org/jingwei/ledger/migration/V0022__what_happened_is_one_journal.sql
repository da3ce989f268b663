-- The journal is asked for the latest events of all books at once.
create index task_event_by_time on task_event (at desc);
create index project_event_by_time on project_event (at desc);
create index target_by_time on target (at desc);

-- The tasks that rest on words of several places are few, and are found among tens of thousands without reading them.
create index task_resting on task (stage) where jsonb_array_length(draft #> '{origin,evidence}') > 1;

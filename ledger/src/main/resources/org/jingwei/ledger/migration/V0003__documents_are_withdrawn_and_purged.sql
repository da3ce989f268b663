-- Withdrawing a document takes it out of what counts, and can be taken back; purging takes its rows away for good.

create table withdrawal (
  id        bigint generated always as identity primary key,
  document  bigint not null references document (id),
  withdrawn boolean not null,
  reason    text not null,
  actor     text not null,
  at        timestamptz not null
);
comment on column withdrawal.withdrawn is 'false: taken back';
create index withdrawal_of_document on withdrawal (document, id desc);

-- Derived: the reading of each document that counts, the last one unless the document is withdrawn; with its size.
create table standing (
  document bigint primary key references document (id),
  reading  bigint not null unique references reading (id),
  lines    integer not null default 0,
  skipped  integer not null default 0,
  articles integer not null default 0,
  facts    integer not null default 0,
  doubts   integer[] not null default '{}'
);
comment on column standing.skipped is 'lines with text that lie in no article';
comment on column standing.doubts is 'facts by tenths of confidence, from [0, 0.1) to [0.9, 1]';

create function stand_reading() returns trigger language plpgsql as $$
begin
  insert into standing (document, reading)
  select new.document, new.id
  where not coalesce((select w.withdrawn from withdrawal w where w.document = new.document order by w.id desc limit 1),
                     false)
  on conflict (document) do update set reading = excluded.reading where excluded.reading > standing.reading;
  return null;
end $$;
create trigger stand after insert on reading for each row execute function stand_reading();

create function stand_withdrawal() returns trigger language plpgsql as $$
begin
  delete from standing where document = new.document;
  insert into standing (document, reading)
  select r.document, r.id from reading r where r.document = new.document and not new.withdrawn
  order by r.id desc limit 1;
  return null;
end $$;
create trigger stand after insert on withdrawal for each row execute function stand_withdrawal();

insert into standing (document, reading) select document, id from current_reading;

create view standing_document as select d.* from document d join standing s on s.document = d.id;
create view standing_fact as select f.*, s.document as document_id from fact f join standing s on s.reading = f.reading;

-- Purging names its document for its own transaction; only then are deletes let through.
create or replace function keep_forever() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and coalesce(current_setting('jingwei.purging', true), '') <> '' then
    return null;
  end if;
  raise exception '% keeps every row: % is refused', tg_table_name, lower(tg_op)
    using errcode = 'restrict_violation';
end $$;

create trigger keep_forever before update or delete or truncate on withdrawal
  for each statement execute function keep_forever();

-- A value that a person entered without a document: where it is from in words, and how final it is.

create table entry (
  id       bigint generated always as identity primary key,
  finality text not null check (finality in ('preliminary', 'verified', 'final')),
  origin   text not null,
  actor    text not null,
  at       timestamptz not null
);
comment on column entry.origin is 'where the value is from, in the words of whoever entered it';

alter table vintage alter column fact drop not null;
alter table vintage add column entry bigint unique references entry (id);
alter table vintage add check (num_nonnulls(fact, entry) = 1);
alter table vintage add check (correction is null or fact is not null);

-- An entry is withdrawn like a document.
alter table withdrawal alter column document drop not null;
alter table withdrawal add column entry bigint references entry (id);
alter table withdrawal add check (num_nonnulls(document, entry) = 1);
create index withdrawal_of_entry on withdrawal (entry, id desc);

create trigger keep_forever before update or delete or truncate on entry
  for each statement execute function keep_forever();

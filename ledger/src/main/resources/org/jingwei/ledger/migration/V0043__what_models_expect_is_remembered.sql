-- What a model answered of a question, by the SHA-256 of everything that the answer depends on: an estimate, never a figure of
-- the ledger. A series that did not change is not estimated again, and a light that rests on an estimate keeps its reason.
create table outlook (
  question text collate "C" primary key check (question ~ '^[0-9a-f]{64}$'),
  chance   smallint check (chance between 1 and 99),
  band     text not null,
  words    text not null check (words <> ''),
  at       timestamptz not null
);
comment on column outlook.chance is 'percent; null: no model could be asked, words say why';
create trigger keep_forever before update or delete or truncate on outlook
  for each statement execute function keep_forever();

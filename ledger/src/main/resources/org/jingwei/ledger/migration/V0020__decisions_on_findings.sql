-- What people decided of findings. The words of a draft are not kept, only their fingerprint: the same words and numbers give it again.
create table dismissal (
  id          bigint generated always as identity primary key,
  fingerprint text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
  code        text not null,
  decision    text not null check (decision in ('ACCEPTED', 'DISMISSED', 'REOPENED')),
  reason      text not null check (length(reason) <= 500),
  actor       text not null,
  decided_at  timestamptz not null,
  check (decision <> 'DISMISSED' or reason <> '')
);
comment on column dismissal.reason is 'why a finding is no error; the latest row of a fingerprint counts';
create index dismissal_of_fingerprint on dismissal (fingerprint, id desc);

create trigger keep_forever before update or delete or truncate on dismissal
  for each statement execute function keep_forever();

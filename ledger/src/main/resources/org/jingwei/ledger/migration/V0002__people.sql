-- Who may enter, and as what. An account is changed in place; every change is a row of the journal in the same transaction.
create table account (
  id          bigint generated always as identity primary key,
  name        text not null unique check (name ~ '^[^[:space:][:cntrl:]]{1,64}$'),
  shown       text not null,
  role        text not null,
  region      text references region (code),
  department  text,
  password    text not null,
  must_change boolean not null,
  active      boolean not null,
  created_at  timestamptz not null,
  changed_at  timestamptz not null
);
comment on column account.region is 'the region whose matters are in hand; null: all';
comment on column account.department is 'the department whose matters are in hand; null: all';

-- One person lets another act with what is his for a time. It is ended, never deleted.
create table delegation (
  id         bigint generated always as identity primary key,
  giver      bigint not null references account (id),
  taker      bigint not null references account (id),
  first_day  date not null,
  last_day   date not null check (last_day >= first_day),
  given_at   timestamptz not null,
  ended_at   timestamptz,
  check (giver <> taker)
);
create index delegation_of_taker on delegation (taker, last_day);

-- A key by which a program enters as an account. Only its SHA-256 is kept.
create table access_key (
  id         bigint generated always as identity primary key,
  account    bigint not null references account (id),
  label      text not null,
  hash       text not null unique check (hash ~ '^[0-9a-f]{64}$'),
  created_at timestamptz not null,
  ended_at   timestamptz
);

create index journal_by_time on journal (at desc, id desc);
create index journal_by_actor on journal (actor, id desc);

insert into access_key (account, label, hash, created_at)
select id, :label, :hash, :at from account where name = :account

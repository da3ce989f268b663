select k.id, k.label, k.created_at
from access_key k
join account a on a.id = k.account
where a.name = :account and k.ended_at is null
order by k.id

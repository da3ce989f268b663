update access_key k set ended_at = :at
from account a
where k.id = :id and a.id = k.account and a.name = :account and k.ended_at is null
returning k.label

select a.name from access_key k join account a on a.id = k.account where k.hash = :hash and k.ended_at is null

update account set password = :password, must_change = :mustChange, changed_at = :at where name = :name

select password from account where name = :name and active

select * from kept_fact where id = :fact

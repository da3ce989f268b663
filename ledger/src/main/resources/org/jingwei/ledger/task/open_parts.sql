select count(*) from task where parent = :id and stage = any(:open)

select count(*) from regulation

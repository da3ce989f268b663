select * from told_cell where observation = :observation

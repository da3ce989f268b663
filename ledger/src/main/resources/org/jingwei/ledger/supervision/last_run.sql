select max(day) from run where office = :office and round = :round

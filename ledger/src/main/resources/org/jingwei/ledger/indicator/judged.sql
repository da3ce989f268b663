select state from judgement order by id desc limit 1

select (select count(*) from document) as documents,
  (select count(*) from article a join current_reading r on r.id = a.reading) as articles,
  (select count(*) from fact f join current_reading r on r.id = f.reading) as facts,
  (select count(*) from fact) as facts_of_all_readings,
  (select count(*) from observation) as observations,
  (select count(*) from vintage) as vintages

-- what stands: a withdrawn document is a document without articles and facts
select (select count(*) from document) as documents,
  (select coalesce(sum(articles), 0) from standing) as articles,
  (select coalesce(sum(facts), 0) from standing) as facts,
  (select count(*) from fact) as facts_of_all_readings,
  (select count(*) from cell) as observations,
  (select count(*) from vintage) as vintages

select not exists (select 1 from document) and not exists (select 1 from journal)

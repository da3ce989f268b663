select not exists (select 1 from standing where document = :document)

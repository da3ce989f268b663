select not exists (select 1 from document) and not exists (select 1 from journal) and not exists (select 1 from task)
   and not exists (select 1 from project) and not exists (select 1 from target) and not exists (select 1 from run)
   and not exists (select 1 from meeting) and not exists (select 1 from paper)

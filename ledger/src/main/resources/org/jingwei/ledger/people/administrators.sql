-- the last administrator must stay; rows are locked so that two of them cannot leave at once
select name from account where role = 'ADMINISTRATOR' and active for update

-- the columns of a table in their order; generated identities included
select column_name from information_schema.columns
where table_schema = current_schema() and table_name = :table
order by ordinal_position

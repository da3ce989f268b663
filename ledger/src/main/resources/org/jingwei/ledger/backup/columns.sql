-- the columns of a table in their order; identities included, but not what is generated from others
select column_name from information_schema.columns
where table_schema = current_schema() and table_name = :table and is_generated = 'NEVER'
order by ordinal_position

-- which transactions are seen now: the same words, the same data
select cast(pg_current_snapshot() as text)

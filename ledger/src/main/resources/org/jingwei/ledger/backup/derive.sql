-- what the schema derives, after the rows of an earlier one were taken as they were
select cast(unite_cells() as text), cast(settle_everything() as text), cast(settle_lamps(null) as text)

with recursive used (word) as (
  select min(place) from cell
  union all
  select (select min(c.place) from cell c where c.place > used.word) from used where used.word is not null
)
select word from used where word is not null limit :limit

with recursive used (word) as (
  select min(place) from cell where place >= cast(:within as text) and place < cast(:within as text) || chr(1114111)
  union all
  select (select min(c.place) from cell c where c.place > used.word and c.place < cast(:within as text) || chr(1114111))
  from used where used.word is not null
)
select word from used where word is not null limit :limit

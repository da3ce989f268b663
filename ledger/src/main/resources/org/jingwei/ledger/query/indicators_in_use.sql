-- by jumps from one to the next: a list of a million values is not gone through for a few hundred words
with recursive used (word) as (
  select min(indicator) from cell
  union all
  select (select min(c.indicator) from cell c where c.indicator > used.word) from used where used.word is not null
)
select word from used where word is not null

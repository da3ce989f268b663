insert into region (code, name, level, parent)
select code, name, level, nullif(parent, '') from unnest(
  cast(:codes as text[]), cast(:names as text[]), cast(:levels as text[]), cast(:parents as text[]))
  as entry (code, name, level, parent)
order by entry.code
on conflict (code) do update set name = excluded.name, level = excluded.level, parent = excluded.parent
where (region.name, region.level, region.parent) is distinct from (excluded.name, excluded.level, excluded.parent)

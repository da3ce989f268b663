insert into indicator (code, name, unit, kind, polarity, department, parent)
select code, name, unit, kind, polarity, department, nullif(parent, '') from unnest(
  cast(:codes as text[]), cast(:names as text[]), cast(:units as text[]), cast(:kinds as text[]),
  cast(:polarities as text[]), cast(:departments as text[]), cast(:parents as text[]))
  as entry (code, name, unit, kind, polarity, department, parent)
order by entry.code
on conflict (code) do update set name = excluded.name, unit = excluded.unit, kind = excluded.kind,
  polarity = excluded.polarity, department = excluded.department, parent = excluded.parent
where (indicator.name, indicator.unit, indicator.kind, indicator.polarity, indicator.department, indicator.parent)
  is distinct from
  (excluded.name, excluded.unit, excluded.kind, excluded.polarity, excluded.department, excluded.parent)

-- the cells that the facts of a reading speak of, as far as they are new; in one order, so that two writers never wait for each other.
-- A cell that one article gives several exact values is none: its words do not tell the values apart
insert into observation (indicator, place, place_code, period, measure, aspect, status, comparator, basis)
select distinct on (1, 2, 4, 5, 6, 7, 8, 9)
  code, place, place_code, cell_period(period), measure, cell_aspect(aspect), status, cell_comparator(measure, comparator),
  coalesce(basis, '')
from fact
where reading = :reading and code is not null and place is not null and period is not null
  and period not like '%XXXX%' and length(concat(place, comparator, basis)) < 500
  and (article, code, place, cell_period(period), measure, cell_aspect(aspect), status, cell_comparator(measure, comparator),
      coalesce(basis, '')) not in (
    select article, code, place, cell_period(period), measure, cell_aspect(aspect), status,
      cell_comparator(measure, comparator), coalesce(basis, '')
    from fact
    where reading = :reading and code is not null and place is not null and period is not null and approx = 'exact'
      and not censored
    group by 1, 2, 3, 4, 5, 6, 7, 8, 9
    having count(distinct (value, value_max, unit)) > 1)
order by 1, 2, 4, 5, 6, 7, 8, 9, ordinal
on conflict do nothing

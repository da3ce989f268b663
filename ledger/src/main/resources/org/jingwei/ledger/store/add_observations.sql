-- the cells that the facts of a reading speak of, as far as they are new; in one order, so that two writers never wait for each other
insert into observation (indicator, place, place_code, period, measure, aspect, status, comparator, basis)
select distinct on (1, 2, 4, 5, 6, 7, 8, 9)
  code, place, place_code, cell_period(period), measure, cell_aspect(aspect), status, cell_comparator(measure, comparator),
  coalesce(basis, '')
from fact
where reading = :reading and code is not null and place is not null and period is not null
  and period not like '%XXXX%' and length(concat(place, comparator, basis)) < 500
order by 1, 2, 4, 5, 6, 7, 8, 9, ordinal
on conflict do nothing

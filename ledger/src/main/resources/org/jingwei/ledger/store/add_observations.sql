-- the cells that the facts of a reading speak of, as far as they are new; in one order, so that two writers never wait for each other
insert into observation (indicator, place, place_code, period, measure, aspect, status, comparator, basis)
select distinct on (code, place, period, measure, coalesce(aspect, ''), status, coalesce(comparator, ''),
    coalesce(basis, ''))
  code, place, place_code, period, measure, coalesce(aspect, ''), status, coalesce(comparator, ''), coalesce(basis, '')
from fact
where reading = :reading and code is not null and place is not null and period is not null
  and period not like '%XXXX%' and length(concat(place, comparator, basis)) < 500
order by code, place, period, measure, coalesce(aspect, ''), status, coalesce(comparator, ''), coalesce(basis, ''),
  ordinal
on conflict do nothing

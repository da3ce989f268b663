insert into vintage (observation, fact, value, value_max, unit, approx, censored, recorded_at)
select o.id, f.id, f.value, f.value_max, f.unit, f.approx, f.censored, :at
from fact f
join observation o on o.indicator = f.code and o.place = f.place and o.period = cell_period(f.period)
  and o.measure = f.measure and o.aspect = cell_aspect(f.aspect) and o.status = f.status
  and o.comparator = cell_comparator(f.measure, f.comparator) and o.basis = coalesce(f.basis, '')
where f.reading = :reading
order by f.id

-- one vintage for each fact of a reading that has a cell, but for those of an article that gives the cell several exact values
insert into vintage (observation, fact, value, value_max, unit, approx, censored, recorded_at)
select o.id, f.id, f.value, f.value_max, f.unit, f.approx, f.censored, :at
from fact f
join observation o on o.indicator = f.code and o.place = f.place and o.period = cell_period(f.period)
  and o.measure = f.measure and o.aspect = cell_aspect(f.aspect) and o.status = f.status
  and o.comparator = cell_comparator(f.measure, f.comparator) and o.basis = coalesce(f.basis, '')
where f.reading = :reading
  and (f.article, o.id) not in (
    select s.article, c.id
    from fact s
    join observation c on c.indicator = s.code and c.place = s.place and c.period = cell_period(s.period)
      and c.measure = s.measure and c.aspect = cell_aspect(s.aspect) and c.status = s.status
      and c.comparator = cell_comparator(s.measure, s.comparator) and c.basis = coalesce(s.basis, '')
    where s.reading = :reading and s.approx = 'exact' and not s.censored
    group by s.article, c.id
    having count(distinct (s.value, s.value_max, s.unit)) > 1)
order by f.id

-- the cell of these words, made if it is new
with made as (
  insert into observation (indicator, place, place_code, period, measure, aspect, status, comparator, basis)
  values (:indicator, :place, :placeCode, cell_period(:period), :measure, cell_aspect(:aspect), :status,
    cell_comparator(:measure, :comparator), coalesce(:basis, ''))
  on conflict do nothing
  returning id
)
select id from made
union all
select id from observation
where indicator = :indicator and place = :place and period = cell_period(:period) and measure = :measure
  and aspect = cell_aspect(:aspect) and status = :status and comparator = cell_comparator(:measure, :comparator)
  and basis = coalesce(:basis, '')

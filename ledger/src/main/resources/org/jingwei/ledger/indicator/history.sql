select lamp
from (
  select distinct on (indicator, office, place, month) month, burning, lamp
  from indicator_lamp
  where indicator = :indicator and office = :office and place = :place
  order by indicator, office, place, month, version desc
) last
where burning
order by month desc

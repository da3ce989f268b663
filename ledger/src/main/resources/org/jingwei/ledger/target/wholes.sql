select indicator, region, year, dimension, part, tier, version, value, evidence, way, at, person, unit
from (
  select distinct on (indicator, region, year, tier) *
  from target
  where dimension = '' and indicator = any (cast(:indicators as text[])) and year between :from and :until
    and (cardinality(cast(:regions as text[])) = 0 or region = any (cast(:regions as text[])))
  order by indicator, region, year, tier, version desc
) last
order by indicator collate "C", region collate "C", year, tier collate "C"

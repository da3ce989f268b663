select indicator, region, year, dimension, part, tier, version, value, evidence, way, at, person, unit
from current_target
where region = :region and year = :year
order by dimension <> '', indicator collate "C", first

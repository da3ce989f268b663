select indicator, region, year, dimension, part, tier, version, value, evidence, way, at, person, unit
from current_target
where indicator = :indicator and region = :region and year = :year and dimension = :dimension and tier = :tier
  and value ->> 'is' <> 'NotSet'
order by first

select indicator, region, year, dimension, part, tier, version, value, evidence, way, at, person, unit
from target
where indicator = :indicator and region = :region and year = :year and dimension = :dimension and part = :part and tier = :tier
order by version

select coalesce(max(version), 0) from target
where indicator = :indicator and region = :region and year = :year and dimension = :dimension and part = :part and tier = :tier

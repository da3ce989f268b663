insert into target (indicator, region, year, dimension, part, tier, version, value, evidence, way, at, person, unit)
values (:indicator, :region, :year, :dimension, :part, :tier, :version, cast(:value as jsonb), cast(:evidence as jsonb),
        :way, :at, :person, :unit)

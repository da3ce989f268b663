insert into indicator_lamp (office, place, indicator, month, version, burning, light, digest, lamp, at, person, unit)
values (:office, :place, :indicator, :month, :version, :burning, :light, :digest, cast(:lamp as jsonb), :at, :person, :unit)

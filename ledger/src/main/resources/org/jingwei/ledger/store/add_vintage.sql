insert into vintage (observation, fact, correction, entry, value, value_max, unit, approx, censored, recorded_at)
values (:observation, :fact, :correction, :entry, :value, :upper, :unit, :approx, :censored, :at)
returning id

insert into judgement (state, at, person, unit) values (:state, :at, :person, :unit)

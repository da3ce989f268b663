select meeting, version, body, at, person, unit from current_meeting where round = :round and day < :day order by day desc, meeting desc limit 1

select meeting, version, body, at, person, unit from current_meeting where day between :from and :until order by day desc, meeting desc

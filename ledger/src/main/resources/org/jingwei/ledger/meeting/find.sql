select meeting, version, body, at, person, unit from current_meeting where meeting = :meeting

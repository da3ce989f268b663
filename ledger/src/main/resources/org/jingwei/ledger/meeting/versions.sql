select meeting, version, body, at, person, unit from meeting_version where meeting = :meeting order by version

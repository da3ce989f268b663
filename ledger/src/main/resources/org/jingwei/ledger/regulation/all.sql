select version, draft, at, person, unit from regulation order by office, version

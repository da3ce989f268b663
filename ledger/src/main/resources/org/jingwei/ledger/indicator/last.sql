-- of one indicator, from a month on: the last version of each lamp
select distinct on (indicator, office, place, month) office, place, month, version, burning, digest
from indicator_lamp
where indicator = :indicator and month >= :from
order by indicator, office, place, month, version desc

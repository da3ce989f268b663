select distinct on (unit, item) unit, item, version, value, ground, at, actor
from score_entry
where card = :card and quarter = :quarter
order by unit, item, version desc

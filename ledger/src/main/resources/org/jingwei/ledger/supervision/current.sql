select distinct on (subject) office, subject, indicator, month, light, rule, reason, remembered
from lamp
where office = :office
order by subject, day desc, run desc, ordinal desc

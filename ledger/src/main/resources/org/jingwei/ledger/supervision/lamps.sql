select office, subject, indicator, month, light, rule, reason, remembered
from lamp
where office = :office and subject = :subject
order by day desc, run desc, ordinal desc

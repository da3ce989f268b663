select c.*, t.*
from cell c
join source t on t.vintage = c.vintage
where c.observation = :observation

-- the latest of each shape, of all or of these, those used last first
select id, shape, title, mapping, document, sheet, part, month, actor, at
from (
  select distinct on (shape) *
  from sheet_mapping
  where :shapes::text[] is null or shape = any(:shapes)
  order by shape, id desc) latest
order by id desc
limit :limit

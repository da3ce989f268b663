insert into sheet_mapping (shape, title, mapping, document, sheet, part, month, actor, at)
values (:shape, :title, :mapping, :document, :sheet, :part, :month, :actor, :at)

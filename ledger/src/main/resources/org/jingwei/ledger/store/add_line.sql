insert into document_line (document, number, text, page, sheet, cell)
values (:document, :number, :text, :page, :sheet, :cell)

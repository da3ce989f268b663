select l.number, l.text, l.page, l.sheet, l.cell
from document_line l join document d on d.id = l.document
where d.hash = :hash and l.number between :first and :last
order by l.number

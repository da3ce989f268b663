select ordinal, kind, line, line_end, text from passage where article = :article order by ordinal

insert into passage (article, ordinal, kind, line, line_end, text, search)
values (:article, :ordinal, :kind, :line, :lineEnd, :text, cast(:pairs as tsvector))

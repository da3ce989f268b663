insert into article (reading, ordinal, line, line_end, title, genre, region, level, period, date)
values (:reading, :ordinal, :line, :lineEnd, :title, :genre, :region, :level, :period, :date)
returning id

-- What the program of schema 1 wrote: one half-year told in two ways, a hedge by the guide's word.
insert into document (hash, name, kind, size, bytes, added_at)
values (repeat('a', 64), '旧/一.txt', 'txt', 3, '\x414243', '2031-07-31T16:30:00Z');
insert into document_line (document, number, text) values (1, 1, '云岭市规模以上工业增加值增长5.2%'), (1, 2, '余下的一行');
insert into reading (document, reader, read_at) values (1, 'old reader', '2031-07-31T16:30:00Z');
insert into article (reading, ordinal, line, line_end, title, genre, region, level, period, date)
values (1, 0, 1, 1, '云岭市运行', 'ANALYSIS', '云岭市', 'PREFECTURE', '2031-H1', '2031-07-20');
insert into passage (article, ordinal, kind, line, line_end, text, search)
values (1, 0, 'BODY', 1, 1, '云岭市规模以上工业增加值增长5.2%', '''增长'':1');
insert into fact (reading, article, ordinal, indicator, code, value, unit, approx, censored, measure, status, period, region,
  place, comparator, document, line, col, quote, confidence, notes)
select 1, 1, n, '规模以上工业增加值', 'IND.VA.ABOVE', 5.2, '%', 'over', false, 'yoy', 'actual',
  case n when 0 then '2031-H1' else '2031-M01..M06' end, '云岭市', '云岭市', case n when 0 then '上年同期' end, '旧/一.txt', 1,
  12, '增长5.2%', 0.9, '{}'
from generate_series(0, 1) n;
insert into observation (indicator, place, period, measure, status, comparator)
values ('IND.VA.ABOVE', '云岭市', '2031-H1', 'yoy', 'actual', '上年同期'),
  ('IND.VA.ABOVE', '云岭市', '2031-M01..M06', 'yoy', 'actual', '');
insert into vintage (observation, fact, value, unit, approx, censored, recorded_at)
values (1, 1, 5.2, '%', 'over', false, '2031-07-31T16:30:00Z'), (2, 2, 5.2, '%', 'over', false, '2031-07-31T16:30:00Z');
insert into journal (at, actor, action, subject) values ('2031-07-31T16:30:00Z', '王五', 'document.added', repeat('a', 64));

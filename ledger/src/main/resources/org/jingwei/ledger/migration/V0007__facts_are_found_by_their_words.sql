-- The words of a fact as overlapping pairs of characters, like those of a passage (the program's class Pairs): restored
-- names (第二产业增加值 from 一、二产增加值) are found though they are printed nowhere.

create function pairs(words text) returns tsvector immutable strict language sql as $$
  select coalesce(string_agg('''' || token || ''':' || place, ' ' order by place), '')::tsvector
  from (
    select token, row_number() over (order by run, letter) as place
    from (
      select found.run, letter.n as letter,
        case when found.word[1] ~ '^[a-z0-9]' then left(found.word[1], 100) else substr(found.word[1], letter.n, 2) end as token
      from regexp_matches(lower(words), '[㐀-䶿一-鿿豈-﫿〇々]+|[a-z0-9]+', 'g') with ordinality as found (word, run),
        generate_series(1, case when found.word[1] ~ '^[a-z0-9]' then 1 else length(found.word[1]) end) as letter (n)
    ) tokens
  ) placed
  where place <= 16000
$$;

alter table fact add column search tsvector generated always as
  (pairs(indicator || ' ' || coalesce(region, '') || ' ' || coalesce(place, '') || ' ' || coalesce(comparator, '')
         || ' ' || coalesce(basis, ''))) stored;
create index fact_search on fact using gin (search);
drop index fact_of_reading;
create index fact_of_line on fact (reading, line, col);
create index article_of_reading on article (reading);

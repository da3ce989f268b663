-- A value is told by the page or the cell of its document where it is printed: nobody counts the lines of a workbook.
create or replace view source as
select v.id as vintage, v.observation, v.recorded_at, v.value, v.value_max, v.unit, v.approx, v.censored, v.correction,
  v.fact, f.reading, f.article, f.line, f.col, f.quote, f.confidence, r.document, d.hash, d.name, a.title,
  v.entry, e.finality, e.origin, e.actor,
  precedence(e.finality, v.correction is not null, f.confidence) as precedence,
  v.approx = 'exact' and not v.censored as exact,
  case when a.date ~ '^[0-9]{4}' then a.date collate "C" end as dated,
  case
    when v.entry is not null then not coalesce(
      (select w.withdrawn from withdrawal w where w.entry = v.entry order by w.id desc limit 1), false)
    else s.reading is not null and v.correction is not distinct from
      (select max(k.correction) from correction_on k where k.fact = v.fact)
  end as counts,
  f.page, f.sheet, f.cell
from vintage v
left join fact f on f.id = v.fact
left join reading r on r.id = f.reading
left join standing s on s.reading = f.reading
left join document d on d.id = r.document
left join article a on a.id = f.article
left join entry e on e.id = v.entry;

-- a value has a cell now, so what is asked for has another name
drop function sources_as_of(bigint, timestamptz);
create function sources_as_of(asked bigint, instant timestamptz) returns setof source stable language sql as $$
  select s.* from source s
  where s.observation = asked and s.recorded_at <= instant and case
    when s.entry is not null then not coalesce(
      (select w.withdrawn from withdrawal w where w.entry = s.entry and w.at <= instant order by w.id desc limit 1), false)
    else s.reading = (select max(r.id) from reading r where r.document = s.document and r.read_at <= instant)
      and not coalesce((select w.withdrawn from withdrawal w where w.document = s.document and w.at <= instant
                        order by w.id desc limit 1), false)
      and s.correction is not distinct from
        (select max(k.correction) from correction_on k join correction c on c.id = k.correction
         where k.fact = s.fact and c.at <= instant)
    end
$$;

drop view told_cell;
create view told_cell as
select c.observation, c.indicator, c.place, c.place_code, c.period, c.since, c.until, c.measure, c.aspect, c.status,
  c.comparator, c.basis, c.vintage, c.sources, c.differing, c.precedence, t.recorded_at, t.value, t.value_max, t.unit,
  t.approx, t.censored, t.correction, t.fact, t.article, t.line, t.col, t.page, t.sheet, t.cell, t.quote, t.confidence,
  t.hash, t.name, t.title, t.entry, t.finality, t.origin, t.actor
from cell c
join source t on t.vintage = c.vintage;

-- A cell holds the value that stands in it, as it holds all else that decides what stands: to rank the places of a country, each
-- value would be looked up on a page of its own. What is derived is settled anew with each change, so it cannot go astray.
alter table cell add column value numeric, add column value_max numeric, add column unit text, add column approx text,
  add column censored boolean;
update cell c set value = v.value, value_max = v.value_max, unit = v.unit, approx = v.approx, censored = v.censored
from vintage v where v.id = c.vintage;
alter table cell alter column approx set not null, alter column censored set not null;

-- What a ranking of all places asks of each cell, side by side for one indicator and month.
create index cell_ranked on cell (indicator, measure, until, place)
  include (observation, since, period, basis, precedence, value, value_max, unit, approx, censored)
  where status = 'actual' and aspect = '' and comparator = '' and (since % 12 = 0 or period like '@%');

-- Weighs the values of some cells anew.
create or replace function settle(cells bigint[]) returns void language plpgsql as $$
begin
  delete from cell where observation = any (cells);
  insert into cell
  select o.id, o.indicator, o.place, o.place_code, o.period, period_since(o.period), period_until(o.period), o.measure,
    o.aspect, o.status, o.comparator, o.basis, best.vintage, best.sources, best.differing, best.precedence, best.value,
    best.value_max, best.unit, best.approx, best.censored
  from (
    select distinct on (s.observation) s.observation, s.vintage, s.precedence, s.value, s.value_max, s.unit, s.approx, s.censored,
      count(*) over (partition by s.observation) as sources,
      coalesce(min(s.value) over one <> max(s.value) over one, false)
        or coalesce(min(s.value_max) over one <> max(s.value_max) over one, false) as differing
    from standing_source s
    where s.observation = any (cells)
    window one as (partition by s.observation, s.unit)
    order by s.observation, s.precedence, s.exact desc, s.dated desc nulls last, s.confidence desc nulls last,
      s.vintage desc
  ) best
  join observation o on o.id = best.observation;
end $$;

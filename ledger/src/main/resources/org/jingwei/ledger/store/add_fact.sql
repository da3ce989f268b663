insert into fact (reading, article, ordinal, indicator, code, value, value_max, unit, approx, censored, measure, aspect,
  status, period, region, place, place_code, comparator, basis, document, line, col, page, sheet, cell, quote,
  confidence, notes, doubts)
values (:reading, :article, :ordinal, :indicator, :code, :value, :upper, :unit, :approx, :censored, :measure, :aspect,
  :status, :period, :region, :place, :placeCode, :comparator, :basis, :document, :line, :column, :page, :sheet, :cell,
  :quote, :confidence, jsonb_object(:noteKeys, :noteValues), :doubts)

insert into correction (document, line, col, nth, printed, verdict, was, mended, note, actor, at)
values (:document, :line, :col, :nth, :printed, :verdict, jsonb_object(:wasKeys, :wasValues),
  jsonb_object(:mendedKeys, :mendedValues), :note, :actor, :at)
returning id

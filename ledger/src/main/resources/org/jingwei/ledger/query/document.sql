select t.*,
  (select coalesce(sum(n), 0) from unnest(t.doubts) with ordinality as each (n, tenth) where tenth <= :tenths) as doubtful
from told_document t
where t.hash = :hash

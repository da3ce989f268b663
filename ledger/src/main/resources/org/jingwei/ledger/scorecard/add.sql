-- whoever typed in the meantime has the version already, and nothing is written
insert into score_entry (card, quarter, unit, item, version, value, ground, at, actor)
values (:card, :quarter, :unit, :item, :version, :value, :ground, :at, :actor)
on conflict do nothing

insert into withdrawal (document, entry, withdrawn, reason, actor, at)
values (:document, :entry, :withdrawn, :reason, :actor, :at)

insert into dismissal (fingerprint, code, decision, reason, actor, decided_at)
values (:fingerprint, :code, :decision, :reason, :actor, :at)

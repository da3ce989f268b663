-- the latest of each fingerprint
select distinct on (fingerprint) fingerprint, code, decision, reason, actor, decided_at
from dismissal
where fingerprint = any(:fingerprints)
order by fingerprint, id desc

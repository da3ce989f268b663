-- one document is written at a time, whichever process writes it; the turn ends with the transaction
select pg_advisory_xact_lock(7210001)

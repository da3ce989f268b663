-- lamps are written by one process at a time
select pg_advisory_xact_lock(hashtext('jingwei lamps'))

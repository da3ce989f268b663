-- regulations are put into force one at a time, over all processes
select pg_advisory_xact_lock(hashtext('jingwei regulation'))

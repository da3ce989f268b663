select cast(settle(array(select distinct observation from vintage where fact = :fact)) as text)

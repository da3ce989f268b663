select cast(settle(array(select observation from vintage where entry = :of)) as text)

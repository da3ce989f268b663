select cast(settle_lamps(:indicator) as text)

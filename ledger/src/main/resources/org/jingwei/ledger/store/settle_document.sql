select cast(settle_document(:of) as text)

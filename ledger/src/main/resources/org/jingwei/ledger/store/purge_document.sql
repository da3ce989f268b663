select cast(purge_document(:of) as text)

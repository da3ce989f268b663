select cast(settle_document(:document) as text)

select question, chance, band, words from outlook where question = any (cast(:questions as text[]))

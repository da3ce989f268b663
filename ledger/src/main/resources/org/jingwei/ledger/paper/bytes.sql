select bytes from paper where hash = :hash

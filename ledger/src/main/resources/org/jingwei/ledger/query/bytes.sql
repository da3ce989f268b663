select bytes from document where hash = :hash

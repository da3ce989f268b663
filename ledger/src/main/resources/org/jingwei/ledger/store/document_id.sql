select id from document where hash = :hash

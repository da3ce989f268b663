select name from document where id = :document

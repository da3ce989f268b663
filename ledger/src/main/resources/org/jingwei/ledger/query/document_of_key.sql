-- a hash by its first digits; none if two documents share them
select min(hash) from document where hash >= :key and hash < :key || 'g' having count(*) = 1

insert into entry (finality, origin, actor, at) values (:finality, :origin, :actor, :at) returning id

insert into delegation (giver, taker, first_day, last_day, given_at)
select giver.id, taker.id, :first, :last, :at from account giver, account taker
where giver.name = :giver and taker.name = :taker and giver.active and taker.active
returning id

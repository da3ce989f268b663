-- what the articles that stand are about, the most frequent place first
select a.region
from article a
join standing s on s.reading = a.reading
where a.region is not null
group by a.region
order by count(*) desc, a.region
limit :limit

select distinct place from burning_lamp order by place

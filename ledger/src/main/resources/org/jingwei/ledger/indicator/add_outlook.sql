-- what is remembered stays as it is
insert into outlook (question, chance, band, words, at, person, unit)
values (:question, :chance, :band, :words, :at, :person, :unit)
on conflict do nothing

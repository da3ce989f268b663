-- what is remembered stays as it is
insert into outlook (question, chance, band, words, at)
values (:question, :chance, :band, :words, :at)
on conflict do nothing

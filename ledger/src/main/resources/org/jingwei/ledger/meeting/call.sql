insert into meeting default values returning id

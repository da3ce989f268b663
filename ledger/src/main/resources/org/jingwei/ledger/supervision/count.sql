select count(*) from step
where office = :office and concerned = :concerned and about = :about and name = :name
  and day between make_date(:year, 1, 1) and make_date(:year, 12, 31)

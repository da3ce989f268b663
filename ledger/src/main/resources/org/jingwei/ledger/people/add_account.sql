insert into account (name, shown, role, region, department, password, must_change, active, created_at, changed_at)
values (:name, :shown, :role, :region, :department, :password, :mustChange, true, :at, :at)

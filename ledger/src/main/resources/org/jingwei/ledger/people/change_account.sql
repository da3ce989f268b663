update account set shown = :shown, role = :role, region = :region, department = :department, active = :active, changed_at = :at
where name = :name

select coalesce(max(version), 0) from regulation where office = :office

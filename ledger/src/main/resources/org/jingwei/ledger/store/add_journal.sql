insert into journal (at, actor, action, subject, before, after)
values (:at, :actor, :action, :subject, :before, :after)

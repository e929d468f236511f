-- The operations page shows how far each automation has come; the table holds no province's data.
grant select on log.automation_position to sovang_query;

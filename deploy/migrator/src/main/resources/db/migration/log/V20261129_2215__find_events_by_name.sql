-- Events of one name, such as the few of a rare one, in the order of the log.
create index event_name on log.event (tenant_id, name, position);

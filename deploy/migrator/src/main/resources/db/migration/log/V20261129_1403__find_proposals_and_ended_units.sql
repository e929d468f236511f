-- Few events tell which nominees are proposed and which units are no more; rules look for them by name.
create index event_found_by_name on log.event (tenant_id, name, position)
    where name in ('proposal.proposed', 'proposal.received', 'unit.dissolved');

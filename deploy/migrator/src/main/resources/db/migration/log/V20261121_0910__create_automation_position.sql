-- How far each automation has followed each tenant's log. A control table: it holds no province's data.
create table log.automation_position (
    tenant_id  text   not null references log.tenant,
    automation text   not null,
    position   bigint not null,
    primary key (tenant_id, automation)
);

grant select, insert, update on log.automation_position to sovang_command;

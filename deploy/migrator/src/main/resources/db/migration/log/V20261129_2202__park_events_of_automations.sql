-- Events that an automation could not take, and the later ones of their records, while all others
-- flow. What was skipped stays, with who skipped it and why. A control table: it holds no payload.
create table log.automation_parked (
    tenant_id       text        not null references log.tenant,
    automation      text        not null,
    position        bigint      not null,
    aggregate_id    text        not null,
    name            text        not null,
    reason          text        not null,
    parked_at       timestamptz not null default now(),
    retry_asked_at  timestamptz,
    skipped_at      timestamptz,
    skipped_by      text,
    skipped_because text,
    primary key (tenant_id, automation, position),
    check ((skipped_at is null) = (skipped_by is null)
       and (skipped_at is null) = (skipped_because is null))
);

create index automation_parked_asked on log.automation_parked (tenant_id, automation)
    where retry_asked_at is not null;

grant select, insert, update, delete on log.automation_parked to sovang_command;
grant select, update (retry_asked_at, skipped_at, skipped_by, skipped_because)
    on log.automation_parked to sovang_query;

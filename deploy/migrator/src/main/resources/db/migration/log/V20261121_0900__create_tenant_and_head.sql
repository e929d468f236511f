-- Control tables: they name the tenants and where each log ends, and hold no province's data, so
-- they carry no row-level security.

create table log.tenant (
    tenant_id    text        primary key
                 check (tenant_id ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' and length(tenant_id) <= 40),
    display_name text        not null check (display_name <> ''),
    kind         text        not null check (kind in ('PROVINCE', 'CENTRAL', 'WAITING')),
    created_at   timestamptz not null default now()
);

-- The newest position of each tenant. Its row lock is what puts that tenant's events in one order.
create table log.head (
    tenant_id   text   primary key references log.tenant,
    position    bigint not null,
    hash        bytea  not null check (octet_length(hash) = 32),
    recorded_at timestamptz
);

grant usage on schema log to sovang_command, sovang_query;
grant select on log.tenant, log.head to sovang_command, sovang_query;
-- The services compare it with the version that they were built for.
grant select on log.flyway_schema_history to sovang_command, sovang_query;

-- What a command leaves behind beside its events. Everything here is one tenant's own.

-- The first answer to a command, under the key that its caller gave it.
create table log.command (
    tenant_id    text        not null,
    caller       text        not null,
    key          text        not null,
    request_hash bytea       not null,
    outcome      text        not null check (outcome in ('DONE', 'REFUSED')),
    target_id    text        not null,
    version      bigint,
    position     bigint,
    refusal      text        check ((refusal is not null) = (outcome = 'REFUSED')),
    -- Real time of the database, whatever time the events were given: it decides when the key is forgotten.
    recorded_at  timestamptz not null,
    primary key (tenant_id, caller, key)
);
create index command_recorded_at on log.command (tenant_id, recorded_at);

-- What only one owner may have: a document number, a registration, a quota slot.
create table log.reservation (
    tenant_id text   not null,
    kind      text   not null,
    key       text   not null,
    owner     text   not null,
    position  bigint not null,
    primary key (tenant_id, kind, key)
);

create table log.attachment (
    tenant_id   text        not null,
    hash        text        not null check (hash ~ '^[0-9a-f]{64}$'),
    media_type  text        not null,
    size        bigint      not null check (size between 0 and 20 * 1024 * 1024),
    content     bytea       not null check (octet_length(content) = size),
    uploaded_at timestamptz not null,
    uploaded_by text        not null,
    primary key (tenant_id, hash)
);
-- Office documents and pictures are compressed already.
alter table log.attachment alter column content set storage external;

create table log.attachment_reference (
    tenant_id    text   not null,
    hash         text   not null,
    aggregate_id text   not null,
    position     bigint not null,
    primary key (tenant_id, hash, aggregate_id),
    foreign key (tenant_id, hash) references log.attachment
);

-- The newest snapshot of an aggregate; it can always be dropped and made again from the events.
create table log.snapshot (
    tenant_id      text        not null,
    aggregate_id   text        not null,
    aggregate_type text        not null,
    sequence       bigint      not null,
    event_id       text        not null,
    name           text        not null,
    revision       int         not null,
    payload        bytea       not null,
    metadata       bytea       not null,
    recorded_at    timestamptz not null,
    primary key (tenant_id, aggregate_id)
);

do $$
declare
    v_table text;
begin
    foreach v_table in array
        array['command', 'reservation', 'attachment', 'attachment_reference', 'snapshot']
    loop
        execute format('alter table log.%I enable row level security', v_table);
        execute format('alter table log.%I force row level security', v_table);
        execute format('create policy own_tenant on log.%I '
                       'using (tenant_id = current_setting(''sovang.tenant'', true))', v_table);
    end loop;
end
$$;

grant select on log.command, log.reservation to sovang_command;
grant select, insert on log.attachment to sovang_command;
grant select on log.attachment_reference to sovang_command;
grant select, insert, update on log.snapshot to sovang_command;
grant select on log.attachment, log.attachment_reference to sovang_query;

-- The daily purge. A key is kept for seven days whatever the caller asks.
create function log.forget_commands(p_tenant text, p_older_than timestamptz) returns bigint
    language plpgsql
    security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    v_forgotten bigint;
begin
    perform set_config('sovang.tenant', p_tenant, true);
    delete from log.command
    where tenant_id = p_tenant and recorded_at < least(p_older_than, now() - interval '7 days');
    get diagnostics v_forgotten = row_count;
    return v_forgotten;
end
$$;
revoke execute on function log.forget_commands from public;
grant execute on function log.forget_commands to sovang_command;

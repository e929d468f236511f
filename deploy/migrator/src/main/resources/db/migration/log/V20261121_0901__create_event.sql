-- The log itself. Partitions, their policies and their triggers are made when a tenant is
-- provisioned (log.provision); the services hold grants on the parent only.

create table log.event (
    tenant_id      text        not null,
    position       bigint      not null check (position > 0),
    -- Empty for an event that belongs to no aggregate; its own id then stands in as aggregate_id.
    aggregate_type text        not null,
    aggregate_id   text        not null,
    sequence       bigint      not null check (sequence >= 0),
    event_id       uuid        not null,
    name           text        not null,
    revision       int         not null check (revision > 0),
    payload        bytea       not null,
    metadata       bytea       not null,
    happened_at    timestamptz,
    recorded_at    timestamptz not null,
    hash           bytea       not null check (octet_length(hash) = 32),
    primary key (tenant_id, position),
    unique (tenant_id, aggregate_id, sequence),
    unique (tenant_id, event_id)
) partition by list (tenant_id);

alter table log.event enable row level security;
alter table log.event force row level security;
create policy own_tenant on log.event using (tenant_id = current_setting('sovang.tenant', true));

grant select on log.event to sovang_command, sovang_query;

create function log.refuse_change() returns trigger
    language plpgsql
    set search_path = pg_catalog, pg_temp
as $$
begin
    raise exception 'the event log is append-only: % on %.% refused',
        tg_op, tg_table_schema, tg_table_name using errcode = 'SV002';
end
$$;

-- The row trigger is inherited by every partition. The statement trigger is not: it guards the parent
-- here and each partition in log.provision, and answers even when no row would be touched.
create trigger append_only_rows before update or delete on log.event
    for each row execute function log.refuse_change();
create trigger append_only before update or delete or truncate on log.event
    for each statement execute function log.refuse_change();

create function log.provision(p_tenant text, p_display_name text, p_kind text) returns void
    language plpgsql
    set search_path = pg_catalog, pg_temp
as $$
declare
    v_partition text := 'event_' || replace(p_tenant, '-', '_');
begin
    -- Two operators at once: the second waits and then finds everything done.
    perform pg_advisory_xact_lock(hashtext('sovang.provision'));
    insert into log.tenant (tenant_id, display_name, kind)
    values (p_tenant, p_display_name, p_kind)
    on conflict (tenant_id) do update
        set display_name = excluded.display_name, kind = excluded.kind;
    if to_regclass(format('log.%I', v_partition)) is null then
        execute format('create table log.%I partition of log.event for values in (%L)',
                       v_partition, p_tenant);
        execute format('alter table log.%I enable row level security', v_partition);
        execute format('alter table log.%I force row level security', v_partition);
        execute format('create policy own_tenant on log.%I '
                       'using (tenant_id = current_setting(''sovang.tenant'', true))', v_partition);
        execute format('create trigger append_only before update or delete or truncate on log.%I '
                       'for each statement execute function log.refuse_change()', v_partition);
    end if;
    insert into log.head (tenant_id, position, hash)
    values (p_tenant, 0, decode(repeat('00', 32), 'hex'))
    on conflict (tenant_id) do nothing;
end
$$;
revoke execute on function log.provision from public;

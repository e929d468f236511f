-- Reading. Each function names the tenant and reads in one statement, so that a reader needs one
-- round trip and cannot forget to name it. They run as the caller, under its grants and policies.

create function log.events_after(p_tenant text, p_after bigint, p_limit int)
    returns setof log.event
    language plpgsql
    set search_path = pg_catalog, pg_temp
    set plan_cache_mode = force_generic_plan
as $$
begin
    perform set_config('sovang.tenant', p_tenant, true);
    return query select * from log.event e
        where e.tenant_id = p_tenant and e.position > p_after
        order by e.position limit p_limit;
end
$$;

create function log.events_of(p_tenant text, p_aggregate_id text, p_from bigint, p_limit int)
    returns setof log.event
    language plpgsql
    set search_path = pg_catalog, pg_temp
    set plan_cache_mode = force_generic_plan
as $$
begin
    perform set_config('sovang.tenant', p_tenant, true);
    return query select * from log.event e
        where e.tenant_id = p_tenant and e.aggregate_id = p_aggregate_id and e.sequence >= p_from
        order by e.sequence limit p_limit;
end
$$;

create function log.newest_sequence(p_tenant text, p_aggregate_id text) returns bigint
    language plpgsql
    set search_path = pg_catalog, pg_temp
    set plan_cache_mode = force_generic_plan
as $$
begin
    perform set_config('sovang.tenant', p_tenant, true);
    return (select e.sequence from log.event e
            where e.tenant_id = p_tenant and e.aggregate_id = p_aggregate_id
            order by e.sequence desc limit 1);
end
$$;

-- The newest position recorded at or before a moment; 0 before the first. Time never runs against
-- position, so halving the log finds it without an index on time.
create function log.position_at(p_tenant text, p_at timestamptz) returns bigint
    language plpgsql
    set search_path = pg_catalog, pg_temp
    set plan_cache_mode = force_generic_plan
as $$
declare
    v_low  bigint := 0;
    v_high bigint;
    v_middle bigint;
begin
    perform set_config('sovang.tenant', p_tenant, true);
    select coalesce(max(h.position), 0) into v_high from log.head h where h.tenant_id = p_tenant;
    while v_low < v_high loop
        v_middle := (v_low + v_high + 1) / 2;
        if (select e.recorded_at <= p_at from log.event e
            where e.tenant_id = p_tenant and e.position = v_middle) then
            v_low := v_middle;
        else
            v_high := v_middle - 1;
        end if;
    end loop;
    return v_low;
end
$$;

create function log.answer_to(p_tenant text, p_caller text, p_key text) returns setof log.command
    language plpgsql
    set search_path = pg_catalog, pg_temp
as $$
begin
    perform set_config('sovang.tenant', p_tenant, true);
    return query select * from log.command c
        where c.tenant_id = p_tenant and c.caller = p_caller and c.key = p_key
          and c.recorded_at > now() - interval '7 days';
end
$$;

create function log.snapshot_of(p_tenant text, p_aggregate_id text) returns setof log.snapshot
    language plpgsql
    set search_path = pg_catalog, pg_temp
as $$
begin
    perform set_config('sovang.tenant', p_tenant, true);
    return query select * from log.snapshot s
        where s.tenant_id = p_tenant and s.aggregate_id = p_aggregate_id;
end
$$;

create function log.store_snapshot(
    p_tenant text, p_aggregate_id text, p_aggregate_type text, p_sequence bigint, p_event_id text,
    p_name text, p_revision int, p_payload bytea, p_metadata bytea, p_recorded_at timestamptz
) returns void
    language plpgsql
    set search_path = pg_catalog, pg_temp
as $$
begin
    perform set_config('sovang.tenant', p_tenant, true);
    insert into log.snapshot as s (tenant_id, aggregate_id, aggregate_type, sequence, event_id,
                                   name, revision, payload, metadata, recorded_at)
    values (p_tenant, p_aggregate_id, p_aggregate_type, p_sequence, p_event_id,
            p_name, p_revision, p_payload, p_metadata, p_recorded_at)
    on conflict (tenant_id, aggregate_id) do update
        set aggregate_type = excluded.aggregate_type, sequence = excluded.sequence,
            event_id = excluded.event_id, name = excluded.name, revision = excluded.revision,
            payload = excluded.payload, metadata = excluded.metadata,
            recorded_at = excluded.recorded_at
        -- A slow snapshotter never replaces a newer snapshot.
        where s.sequence < excluded.sequence;
end
$$;

revoke execute on function log.events_after, log.events_of, log.newest_sequence, log.position_at,
    log.answer_to, log.snapshot_of, log.store_snapshot from public;
grant execute on function log.events_after, log.events_of, log.newest_sequence, log.position_at
    to sovang_command, sovang_query;
grant execute on function log.answer_to, log.snapshot_of, log.store_snapshot to sovang_command;

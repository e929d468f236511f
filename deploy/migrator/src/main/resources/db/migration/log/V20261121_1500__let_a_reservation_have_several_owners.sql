-- A key may be held by more than one owner, up to a limit: a document number by one, the places that
-- a plan lets be proposed by so many. The limit comes with the wish; the row of the head, which every
-- append locks, keeps two from taking the last place.

alter table log.reservation drop constraint reservation_pkey;
alter table log.reservation add primary key (tenant_id, kind, key, owner);
comment on table log.reservation is
    'What only so many owners may have: a document number one, a quota its number.';

drop function log.append;

-- Appends what several callers of one tenant want, in one transaction and one round trip, and answers
-- with one row for each entry, in order. An entry that is refused leaves nothing behind and does
-- not touch its neighbours.
--
-- Entry arrays (p_) have one element for each entry; the arrays of events (e_), reservations (r_)
-- and attachments (a_) hold those of all entries one after the other, and p_events, p_reservations
-- and p_attachments say how many belong to each.
create function log.append(
    p_tenant text,
    p_now timestamptz[],
    p_caller text[], p_key text[], p_request_hash bytea[],
    p_target text[], p_expected_version bigint[], p_refusal text[],
    p_events int[], p_reservations int[], p_attachments int[],
    e_aggregate_type text[], e_aggregate_id text[], e_sequence bigint[], e_event_id uuid[],
    e_name text[], e_revision int[], e_payload bytea[], e_metadata bytea[],
    e_happened_at timestamptz[],
    r_kind text[], r_key text[], r_owner text[], r_take boolean[], r_limit int[],
    a_hash text[]
) returns setof log.append_result
    language plpgsql
    security definer
    set search_path = pg_catalog, pg_temp
    -- A plan made for one tenant would be made anew at every call, over all partitions.
    set plan_cache_mode = force_generic_plan
as $$
declare
    v_none constant log.append_result := null;
    v_result   log.append_result;
    v_known    log.command;
    v_start    bigint;
    v_position bigint;
    v_hash     bytea;
    v_recorded timestamptz;
    v_target   text;
    v_newest   bigint;
    v_at       bigint;
    v_e_from int; v_e_to int := 0;
    v_r_from int; v_r_to int := 0;
    v_a_from int; v_a_to int := 0;
    v_doubtful_ids boolean;
begin
    -- Forced row-level security holds for the owner, as whom this runs, too.
    perform set_config('sovang.tenant', p_tenant, true);

    select h.position, h.hash, h.recorded_at into v_position, v_hash, v_recorded
    from log.head h where h.tenant_id = p_tenant for update;
    if not found then
        raise exception 'tenant % is not provisioned', p_tenant using errcode = 'SV001';
    end if;
    v_start := v_position;

    -- Event ids are random: one look for the whole batch, and a closer one only where it is needed.
    v_doubtful_ids :=
        (select count(distinct id) < count(*) from unnest(e_event_id) id)
        or exists (select from log.event e
                   where e.tenant_id = p_tenant and e.event_id = any (e_event_id));

    <<entries>>
    for i in 1 .. cardinality(p_now) loop
        v_result := v_none;
        v_e_from := v_e_to + 1; v_e_to := v_e_to + p_events[i];
        v_r_from := v_r_to + 1; v_r_to := v_r_to + p_reservations[i];
        v_a_from := v_a_to + 1; v_a_to := v_a_to + p_attachments[i];
        v_target := coalesce(p_target[i], e_aggregate_id[v_e_to]);
        v_newest := null;
        v_at := null;

        -- 1. The same key again: the first answer, whatever the rules would say today.
        if p_key[i] is not null then
            select * into v_known from log.command c
            where c.tenant_id = p_tenant and c.caller = p_caller[i] and c.key = p_key[i]
              and c.recorded_at > now() - interval '7 days';
            if found then
                if v_known.request_hash = p_request_hash[i] then
                    v_result.outcome := 'REPEATED';
                    v_result.answer := v_known.outcome;
                    v_result.target_id := v_known.target_id;
                    v_result.version := v_known.version;
                    v_result.position := v_known.position;
                    v_result.refusal := v_known.refusal;
                else
                    v_result.outcome := 'KEY_REUSED';
                end if;
                return next v_result;
                continue entries;
            end if;
        end if;

        -- 2. Sequences go on where the log ends, and the target is as the caller saw it.
        select e.sequence, e.position into v_newest, v_at from log.event e
        where e.tenant_id = p_tenant and e.aggregate_id = v_target
        order by e.sequence desc limit 1;
        if p_events[i] = 1 and e_aggregate_id[v_e_to] = v_target then
            -- Most commands; the general case below would answer the same at twice the cost.
            if e_sequence[v_e_to] - 1 is distinct from coalesce(v_newest, -1) then
                v_result.subject := v_target;
            end if;
        elsif p_events[i] > 0 then
            select w.aggregate_id into v_result.subject
            from (select u.aggregate_id, u.sequence, u.n,
                         row_number() over (partition by u.aggregate_id order by u.n) as nth
                  from unnest(e_aggregate_id[v_e_from:v_e_to], e_sequence[v_e_from:v_e_to])
                       with ordinality as u (aggregate_id, sequence, n)) w
            where w.sequence - w.nth is distinct from coalesce(
                (select e.sequence from log.event e
                 where e.tenant_id = p_tenant and e.aggregate_id = w.aggregate_id
                 order by e.sequence desc limit 1), -1)
            order by w.n limit 1;
        end if;
        if v_doubtful_ids and v_result.subject is null then
            select u.aggregate_id into v_result.subject
            from unnest(e_aggregate_id[v_e_from:v_e_to], e_event_id[v_e_from:v_e_to])
                 with ordinality as u (aggregate_id, event_id, n)
            where u.event_id = any (e_event_id[v_e_from:v_e_from + u.n::int - 2])
               or exists (select from log.event e
                          where e.tenant_id = p_tenant and e.event_id = u.event_id)
            order by u.n limit 1;
        end if;
        if v_result.subject is not null then
            v_result.outcome := 'STALE';
            return next v_result;
            continue entries;
        end if;
        if p_expected_version[i] is not null and p_refusal[i] is null
           and v_newest is distinct from p_expected_version[i] then
            v_result.outcome := 'STALE';
            v_result.subject := v_target;
            return next v_result;
            continue entries;
        end if;

        -- 3. Fewer others than the limit hold what the entry takes, without what it frees itself;
        -- who holds it already keeps it.
        if p_reservations[i] > 0 then
            with wanted as (
                select * from unnest(r_kind[v_r_from:v_r_to], r_key[v_r_from:v_r_to],
                                     r_owner[v_r_from:v_r_to], r_take[v_r_from:v_r_to],
                                     r_limit[v_r_from:v_r_to])
                              with ordinality as u (kind, key, owner, take, most, n)
            ), held as (
                select r.kind, r.key, r.owner, 0 as n
                from log.reservation r join (select distinct w.kind, w.key from wanted w) k
                     on r.tenant_id = p_tenant and r.kind = k.kind and r.key = k.key
                where not exists (select from wanted f where not f.take and f.kind = r.kind
                                  and f.key = r.key and f.owner = r.owner)
                union all
                select w.kind, w.key, w.owner, w.n from wanted w where w.take
            )
            select 'RESERVED', w.kind, w.key, o.owners
            into v_result.outcome, v_result.subject, v_result.subject_key, v_result.subject_owner
            from wanted w
            cross join lateral (
                select count(distinct h.owner) as holders,
                       coalesce(bool_or(h.owner = w.owner), false) as is_mine,
                       coalesce(string_agg(distinct h.owner, ', ' order by h.owner), '') as owners
                from held h
                where h.kind = w.kind and h.key = w.key and h.n < w.n) o
            where w.take and not o.is_mine and o.holders >= w.most
            order by w.n limit 1;
            if found then
                return next v_result;
                continue entries;
            end if;
        end if;

        -- 4. What the entry refers to has been uploaded.
        if p_attachments[i] > 0 then
            select 'MISSING_ATTACHMENT', u.hash into v_result.outcome, v_result.subject
            from unnest(a_hash[v_a_from:v_a_to]) with ordinality as u (hash, n)
            where not exists (select from log.attachment a
                              where a.tenant_id = p_tenant and a.hash = u.hash)
            order by u.n limit 1;
            if found then
                return next v_result;
                continue entries;
            end if;
        end if;

        -- 5. From here on nothing refuses.
        if p_events[i] > 0 then
            v_recorded := greatest(v_recorded, p_now[i]);
            v_result.first_position := v_position + 1;
            v_result.recorded_at := v_recorded;
            for e in v_e_from .. v_e_to loop
                v_position := v_position + 1;
                v_hash := log.chained_hash(
                    v_hash, p_tenant, v_position, e_aggregate_type[e], e_aggregate_id[e],
                    e_sequence[e], e_event_id[e], e_name[e], e_revision[e], v_recorded,
                    e_happened_at[e], e_payload[e], e_metadata[e]);
                insert into log.event (
                    tenant_id, position, aggregate_type, aggregate_id, sequence, event_id, name,
                    revision, payload, metadata, happened_at, recorded_at, hash)
                values (
                    p_tenant, v_position, e_aggregate_type[e], e_aggregate_id[e], e_sequence[e],
                    e_event_id[e], e_name[e], e_revision[e], e_payload[e], e_metadata[e],
                    e_happened_at[e], v_recorded, v_hash);
                if e_aggregate_id[e] = v_target then
                    v_newest := e_sequence[e];
                    v_at := v_position;
                end if;
            end loop;
            v_result.last_position := v_position;
        end if;
        if p_reservations[i] > 0 then
            delete from log.reservation r
            using unnest(r_kind[v_r_from:v_r_to], r_key[v_r_from:v_r_to],
                         r_owner[v_r_from:v_r_to], r_take[v_r_from:v_r_to])
                  as u (kind, key, owner, take)
            where not u.take and r.tenant_id = p_tenant
              and r.kind = u.kind and r.key = u.key and r.owner = u.owner;
            insert into log.reservation (tenant_id, kind, key, owner, position)
            select p_tenant, u.kind, u.key, u.owner, v_position
            from unnest(r_kind[v_r_from:v_r_to], r_key[v_r_from:v_r_to],
                        r_owner[v_r_from:v_r_to], r_take[v_r_from:v_r_to])
                 as u (kind, key, owner, take)
            where u.take
            on conflict do nothing;
        end if;
        if p_attachments[i] > 0 then
            insert into log.attachment_reference (tenant_id, hash, aggregate_id, position)
            select p_tenant, u.hash, v_target, v_position
            from unnest(a_hash[v_a_from:v_a_to]) as u (hash)
            on conflict do nothing;
        end if;
        v_result.outcome := 'APPENDED';
        v_result.answer := case when p_refusal[i] is null then 'DONE' else 'REFUSED' end;
        v_result.target_id := v_target;
        v_result.version := v_newest;
        v_result.position := v_at;
        v_result.refusal := p_refusal[i];
        if p_key[i] is not null then
            insert into log.command (tenant_id, caller, key, request_hash, outcome, target_id,
                                     version, position, refusal, recorded_at)
            values (p_tenant, p_caller[i], p_key[i], p_request_hash[i], v_result.answer, v_target,
                    v_newest, v_at, p_refusal[i], now())
            on conflict (tenant_id, caller, key) do update
                set request_hash = excluded.request_hash, outcome = excluded.outcome,
                    target_id = excluded.target_id, version = excluded.version,
                    position = excluded.position, refusal = excluded.refusal,
                    recorded_at = excluded.recorded_at;
        end if;
        return next v_result;
    end loop;

    if v_position > v_start then
        update log.head set position = v_position, hash = v_hash, recorded_at = v_recorded
        where tenant_id = p_tenant;
    end if;
end
$$;

revoke execute on function log.append from public;
grant execute on function log.append to sovang_command;

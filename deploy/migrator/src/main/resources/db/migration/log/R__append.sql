-- The only way into the log. What changes here is run again by itself; when the arguments of a function change,
-- a versioned migration drops the function that had the old ones.

-- The hash of an event is SHA-256 over the hash of the event before it (32 zero bytes before the
-- first) followed by these fields, in this order:
--   tenant, position (8 bytes), aggregate type, aggregate id, sequence (8), event id (16), name,
--   revision (4), recorded at (8: microseconds since 1970-01-01 UTC), happened at (8, same, or
--   null), payload, metadata
-- Each field stands behind its length in 4 bytes, a null as the length -1 alone, so that no two
-- different events have the same bytes. Numbers are two's complement, big-endian; texts are UTF-8.
-- ChainedBytes does the same in Java.
--
-- One expression without settings of its own: the planner puts it where it is called, and a call
-- would cost more than the hash.
create or replace function log.chained_hash(
    p_previous bytea, p_tenant text, p_position bigint, p_aggregate_type text, p_aggregate_id text,
    p_sequence bigint, p_event_id uuid, p_name text, p_revision int, p_recorded_at timestamptz,
    p_happened_at timestamptz, p_payload bytea, p_metadata bytea
) returns bytea
    language sql stable parallel safe
    return sha256(p_previous
        || int4send(octet_length(convert_to(p_tenant, 'UTF8'))) || convert_to(p_tenant, 'UTF8')
        || '\x00000008'::bytea || int8send(p_position)
        || int4send(octet_length(convert_to(p_aggregate_type, 'UTF8')))
        || convert_to(p_aggregate_type, 'UTF8')
        || int4send(octet_length(convert_to(p_aggregate_id, 'UTF8')))
        || convert_to(p_aggregate_id, 'UTF8')
        || '\x00000008'::bytea || int8send(p_sequence)
        || '\x00000010'::bytea || uuid_send(p_event_id)
        || int4send(octet_length(convert_to(p_name, 'UTF8'))) || convert_to(p_name, 'UTF8')
        || '\x00000004'::bytea || int4send(p_revision)
        || '\x00000008'::bytea || int8send((extract(epoch from p_recorded_at) * 1000000)::bigint)
        || coalesce(
            '\x00000008'::bytea || int8send((extract(epoch from p_happened_at) * 1000000)::bigint),
            '\xffffffff'::bytea)
        || int4send(octet_length(p_payload)) || p_payload
        || int4send(octet_length(p_metadata)) || p_metadata);

-- Writes what log.append has decided and numbered, each table by one statement. A row without a
-- position, and an entry without an answer, is not to be written.
--
-- Each row sets its tenant right before it is checked: the policies see every row as one of the
-- tenant for whom it is written, and of no other.
create or replace function log.write_decided(
    p_tenant text[], p_caller text[], p_key text[], p_request_hash bytea[], p_refusal text[],
    c_answer text[], c_target text[], c_version bigint[], c_position bigint[],
    e_tenant text[], e_position bigint[], e_aggregate_type text[], e_aggregate_id text[],
    e_sequence bigint[], e_event_id uuid[], e_name text[], e_revision int[], e_payload bytea[],
    e_metadata bytea[], e_happened_at timestamptz[], e_recorded_at timestamptz[], e_hash bytea[]
) returns void
    language plpgsql
    set search_path = pg_catalog, pg_temp
    set plan_cache_mode = force_generic_plan
as $$
begin
    if cardinality(e_position) > 0 then
        insert into log.event (
            tenant_id, position, aggregate_type, aggregate_id, sequence, event_id, name, revision,
            payload, metadata, happened_at, recorded_at, hash)
        select set_config('sovang.tenant', e.tenant_id, true), e.position, e.aggregate_type,
               e.aggregate_id, e.sequence, e.event_id, e.name, e.revision, e.payload, e.metadata,
               e.happened_at, e.recorded_at, e.hash
        from unnest(e_tenant, e_position, e_aggregate_type, e_aggregate_id, e_sequence, e_event_id,
                    e_name, e_revision, e_payload, e_metadata, e_happened_at, e_recorded_at, e_hash)
             as e (tenant_id, position, aggregate_type, aggregate_id, sequence, event_id, name,
                   revision, payload, metadata, happened_at, recorded_at, hash)
        where e.position is not null;
    end if;
    insert into log.command (tenant_id, caller, key, request_hash, outcome, target_id, version,
                             position, refusal, recorded_at)
    select set_config('sovang.tenant', c.tenant_id, true), c.caller, c.key, c.request_hash,
           c.answer, c.target_id, c.version, c.position, c.refusal, now()
    from unnest(p_tenant, p_caller, p_key, p_request_hash, p_refusal, c_answer, c_target,
                c_version, c_position)
         as c (tenant_id, caller, key, request_hash, refusal, answer, target_id, version, position)
    where c.answer is not null and c.key is not null;
end
$$;

-- Appends what several callers want, of one tenant or of many, in one transaction and one round trip, and
-- answers with one row for each entry, in order. An entry that is refused leaves nothing behind and
-- does not touch its neighbours.
--
-- Entry arrays (p_) have one element for each entry; the arrays of events (e_), reservations (r_)
-- and attachments (a_) hold those of all entries one after the other, and p_events, p_reservations
-- and p_attachments say how many belong to each. Entries of one tenant stand together.
--
-- p_wait: wait for a head that another transaction holds. Without it the entries of its tenant are
-- answered BUSY, so that no tenant waits for another one's head.
-- p_careful: look for each event id before it is written. Without it an id that is there already
-- fails the whole call, by its index; ids are random.
-- p_after: of each entry, whether it has to see what those before it left: it shares an aggregate or
-- a key with one of them. Where that is forgotten, an index fails the whole call.
create or replace function log.append(
    p_wait boolean, p_careful boolean,
    p_tenant text[], p_after boolean[],
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
    v_result    log.append_result;
    v_known     log.command;
    v_entries   int := cardinality(p_tenant);
    -- Heads, in the order of their tenants, and the one of the tenant at hand.
    h_tenant    text[];
    h_position  bigint[];
    h_hash      bytea[];
    h_recorded  timestamptz[];
    v_head      int;
    v_decided   boolean := false;
    v_looked    boolean := false;
    v_tenant    text := '';
    v_position  bigint;
    v_hash      bytea;
    v_recorded  timestamptz;
    v_clock     timestamptz;
    -- What was decided and is not written yet.
    c_answer    text[] := array_fill(null::text, array[v_entries]);
    c_target    text[] := c_answer;
    c_version   bigint[] := array_fill(null::bigint, array[v_entries]);
    c_position  bigint[] := c_version;
    w_tenant    text[] := array_fill(null::text, array[cardinality(e_sequence)]);
    w_position  bigint[] := array_fill(null::bigint, array[cardinality(e_sequence)]);
    w_recorded  timestamptz[] := array_fill(null::timestamptz, array[cardinality(e_sequence)]);
    w_hash      bytea[] := array_fill(null::bytea, array[cardinality(e_sequence)]);
    -- What the log knows about the keys and targets of the tenant at hand.
    v_from      int;
    k_recorded  timestamptz[];
    t_newest    bigint[];
    t_at        bigint[];
    v_target   text;
    v_newest   bigint;
    v_at       bigint;
    v_e_from int; v_e_to int := 0;
    v_r_from int; v_r_to int := 0;
    v_a_from int; v_a_to int := 0;
begin
    -- One order of locking for everybody: no two calls ever wait for each other.
    if p_wait then
        select array_agg(h.tenant_id), array_agg(h.position), array_agg(h.hash),
               array_agg(h.recorded_at)
        into h_tenant, h_position, h_hash, h_recorded
        from (select * from log.head where tenant_id = any (p_tenant)
              order by tenant_id for update) h;
    else
        select array_agg(h.tenant_id), array_agg(h.position), array_agg(h.hash),
               array_agg(h.recorded_at)
        into h_tenant, h_position, h_hash, h_recorded
        from (select * from log.head where tenant_id = any (p_tenant)
              order by tenant_id for update skip locked) h;
    end if;

    -- A caller may be late, never early: a clock that runs ahead would take all later events along.
    v_clock := clock_timestamp();

    <<entries>>
    for i in 1 .. v_entries loop
        v_result := v_none;
        v_e_from := v_e_to + 1; v_e_to := v_e_to + p_events[i];
        v_r_from := v_r_to + 1; v_r_to := v_r_to + p_reservations[i];
        v_a_from := v_a_to + 1; v_a_to := v_a_to + p_attachments[i];

        v_target := p_target[i];

        if p_tenant[i] <> v_tenant then
            if v_head is not null then
                h_position[v_head] := v_position;
                h_hash[v_head] := v_hash;
                h_recorded[v_head] := v_recorded;
            end if;
            v_tenant := p_tenant[i];
            v_head := array_position(h_tenant, v_tenant);
            v_position := h_position[v_head];
            v_hash := h_hash[v_head];
            v_recorded := h_recorded[v_head];
            v_looked := false;
        end if;
        if v_head is null then
            if p_wait then
                raise exception 'tenant % is not provisioned', v_tenant using errcode = 'SV001';
            end if;
            v_result.outcome := 'BUSY';
            return next v_result;
            continue entries;
        end if;
        if p_after[i] and v_decided then
            perform log.write_decided(
                p_tenant, p_caller, p_key, p_request_hash, p_refusal, c_answer, c_target, c_version,
                c_position, w_tenant, w_position, e_aggregate_type, e_aggregate_id, e_sequence,
                e_event_id, e_name, e_revision, e_payload, e_metadata, e_happened_at, w_recorded,
                w_hash);
            c_answer := array_fill(null::text, array[v_entries]);
            w_position := array_fill(null::bigint, array[cardinality(e_sequence)]);
            v_looked := false;
        end if;
        if not v_looked then
            -- Forced row-level security holds for the owner, as whom this runs, too.
            perform set_config('sovang.tenant', v_tenant, true);
            -- One look for all entries of the tenant, at their keys and their targets.
            select array_agg(k.recorded_at order by u.n), array_agg(t.sequence order by u.n),
                   array_agg(t.position order by u.n)
            into k_recorded, t_newest, t_at
            from unnest(p_tenant[i:], p_caller[i:], p_key[i:], p_target[i:])
                 with ordinality as u (tenant_id, caller, key, target, n)
            left join lateral (
                select c.recorded_at from log.command c
                where c.tenant_id = v_tenant and c.caller = u.caller and c.key = u.key
                limit 1) k on true
            left join lateral (
                select e.sequence, e.position from log.event e
                where e.tenant_id = v_tenant and e.aggregate_id = u.target
                order by e.sequence desc limit 1) t on true
            where u.tenant_id = v_tenant;
            v_from := i - 1;
            v_looked := true;
        end if;
        v_newest := t_newest[i - v_from];
        v_at := t_at[i - v_from];

        -- 1. The same key again: the first answer, whatever the rules would say today.
        if k_recorded[i - v_from] is not null then
            delete from log.command c
            where c.tenant_id = v_tenant and c.caller = p_caller[i] and c.key = p_key[i]
              and c.recorded_at <= now() - interval '7 days';
            select * into v_known from log.command c
            where c.tenant_id = v_tenant and c.caller = p_caller[i] and c.key = p_key[i];
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
                 where e.tenant_id = v_tenant and e.aggregate_id = w.aggregate_id
                 order by e.sequence desc limit 1), -1)
            order by w.n limit 1;
        end if;
        if p_careful and v_result.subject is null then
            select u.aggregate_id into v_result.subject
            from unnest(e_aggregate_id[v_e_from:v_e_to], e_event_id[v_e_from:v_e_to])
                 with ordinality as u (aggregate_id, event_id, n)
            where u.event_id = any (e_event_id[v_e_from:v_e_from + u.n::int - 2])
               or exists (select from log.event e
                          where e.tenant_id = v_tenant and e.event_id = u.event_id)
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
                     on r.tenant_id = v_tenant and r.kind = k.kind and r.key = k.key
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
                              where a.tenant_id = v_tenant and a.hash = u.hash)
            order by u.n limit 1;
            if found then
                return next v_result;
                continue entries;
            end if;
        end if;

        -- 5. From here on nothing refuses.
        if p_events[i] > 0 then
            v_recorded := greatest(v_recorded, least(p_now[i], v_clock));
            v_result.first_position := v_position + 1;
            v_result.recorded_at := v_recorded;
            for e in v_e_from .. v_e_to loop
                v_position := v_position + 1;
                v_hash := log.chained_hash(
                    v_hash, v_tenant, v_position, e_aggregate_type[e], e_aggregate_id[e],
                    e_sequence[e], e_event_id[e], e_name[e], e_revision[e], v_recorded,
                    e_happened_at[e], e_payload[e], e_metadata[e]);
                w_tenant[e] := v_tenant;
                w_position[e] := v_position;
                w_recorded[e] := v_recorded;
                w_hash[e] := v_hash;
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
            where not u.take and r.tenant_id = v_tenant
              and r.kind = u.kind and r.key = u.key and r.owner = u.owner;
            insert into log.reservation (tenant_id, kind, key, owner, position)
            select v_tenant, u.kind, u.key, u.owner, v_position
            from unnest(r_kind[v_r_from:v_r_to], r_key[v_r_from:v_r_to],
                        r_owner[v_r_from:v_r_to], r_take[v_r_from:v_r_to])
                 as u (kind, key, owner, take)
            where u.take
            on conflict do nothing;
        end if;
        if p_attachments[i] > 0 then
            insert into log.attachment_reference (tenant_id, hash, aggregate_id, position)
            select v_tenant, u.hash, v_target, v_position
            from unnest(a_hash[v_a_from:v_a_to]) as u (hash)
            on conflict do nothing;
        end if;
        v_result.outcome := 'APPENDED';
        v_result.answer := case when p_refusal[i] is null then 'DONE' else 'REFUSED' end;
        v_result.target_id := v_target;
        v_result.version := v_newest;
        v_result.position := v_at;
        v_result.refusal := p_refusal[i];
        c_answer[i] := v_result.answer;
        c_target[i] := v_target;
        c_version[i] := v_newest;
        c_position[i] := v_at;
        v_decided := true;
        return next v_result;
    end loop;

    if v_decided then
        perform log.write_decided(
            p_tenant, p_caller, p_key, p_request_hash, p_refusal, c_answer, c_target, c_version,
            c_position, w_tenant, w_position, e_aggregate_type, e_aggregate_id, e_sequence,
            e_event_id, e_name, e_revision, e_payload, e_metadata, e_happened_at, w_recorded,
            w_hash);
        h_position[v_head] := v_position;
        h_hash[v_head] := v_hash;
        h_recorded[v_head] := v_recorded;
        update log.head h
        set position = n.position, hash = n.hash, recorded_at = n.recorded_at
        from unnest(h_tenant, h_position, h_hash, h_recorded)
             as n (tenant_id, position, hash, recorded_at)
        where h.tenant_id = n.tenant_id and h.position < n.position;
    end if;
end
$$;

revoke execute on function log.append, log.write_decided, log.chained_hash from public;
grant execute on function log.append to sovang_command;

-- One data key for each person of whom something is sealed, wrapped by the master key, which the
-- database never sees. A key is made once, opened by the services, and destroyed with the event
-- that says so; it never comes back, and no other key takes its place under the same person.

create table log.person_key (
    tenant_id   text        not null,
    person_id   text        not null,
    -- SHA-256 of the data key; none when the person was erased before anything was sealed.
    fingerprint text        check (fingerprint ~ '^[0-9a-f]{64}$'),
    -- Nonce, ciphertext and tag; none once it is destroyed.
    wrapped     bytea       check (octet_length(wrapped) = 60),
    made_at     timestamptz not null,
    erased_at   timestamptz,
    primary key (tenant_id, person_id),
    -- What was once a person's key is nobody's key again.
    unique (tenant_id, fingerprint),
    check ((wrapped is null) = (erased_at is not null)),
    check (wrapped is null or fingerprint is not null)
);

alter table log.person_key enable row level security;
alter table log.person_key force row level security;
create policy own_tenant on log.person_key
    using (tenant_id = current_setting('sovang.tenant', true));

-- The query side opens what is sealed; the command side asks log.keep_person_key.
grant select on log.person_key to sovang_query;

-- Holds for the owner, too: who restores a key from a copy has to take this away first.
create function log.keep_erased() returns trigger
    language plpgsql
    set search_path = pg_catalog, pg_temp
as $$
begin
    if tg_op = 'UPDATE' and old.wrapped is not null and new.wrapped is null
        and (new.tenant_id, new.person_id, new.fingerprint, new.made_at)
            is not distinct from (old.tenant_id, old.person_id, old.fingerprint, old.made_at)
    then
        return new;
    end if;
    raise exception 'a key of a person is made once and destroyed once: % on %.% refused',
        tg_op, tg_table_schema, tg_table_name using errcode = 'SV002';
end
$$;
create trigger made_once_destroyed_once before update or delete on log.person_key
    for each row execute function log.keep_erased();
create trigger never_emptied before truncate on log.person_key
    for each statement execute function log.keep_erased();

-- The person's key: the one that is there, else the one that is offered. Nothing for a person whose
-- key is destroyed, nor when the offered key was a person's key before.
create function log.keep_person_key(
    p_tenant text, p_person text, p_fingerprint text, p_wrapped bytea
) returns table (fingerprint text, wrapped bytea)
    language plpgsql
    security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    perform set_config('sovang.tenant', p_tenant, true);
    insert into log.person_key as k (tenant_id, person_id, fingerprint, wrapped, made_at)
    values (p_tenant, p_person, p_fingerprint, p_wrapped, now())
    on conflict do nothing;
    return query
        select k.fingerprint, k.wrapped from log.person_key k
        where k.tenant_id = p_tenant and k.person_id = p_person and k.wrapped is not null;
end
$$;
revoke execute on function log.keep_person_key from public;
grant execute on function log.keep_person_key to sovang_command;

-- In the transaction of the event: there is no moment at which one is there without the other.
create function log.destroy_person_key() returns trigger
    language plpgsql
    set search_path = pg_catalog, pg_temp
as $$
begin
    insert into log.person_key as k (tenant_id, person_id, made_at, erased_at)
    values (new.tenant_id, new.aggregate_id, now(), now())
    on conflict (tenant_id, person_id) do update
        set wrapped = null, erased_at = now()
        where k.wrapped is not null;
    return null;
end
$$;
revoke execute on function log.keep_erased, log.destroy_person_key from public;

create trigger destroy_person_key after insert on log.event
    for each row when (new.name = 'nominee.erased')
    execute function log.destroy_person_key();

-- Files are written and read in pieces, so that no service ever holds a whole one. Files of earlier days
-- keep their content where it is; a file has either its content or its pieces.

create table log.attachment_piece (
    tenant_id text  not null,
    hash      text  not null,
    -- From 0, without gaps.
    number    int   not null check (number >= 0),
    -- 256 KiB, the last one less.
    content   bytea not null check (octet_length(content) between 1 and 262144),
    primary key (tenant_id, hash, number),
    -- The file comes last: with it all of its pieces are there, or none is.
    foreign key (tenant_id, hash) references log.attachment
        on delete cascade deferrable initially deferred
);
alter table log.attachment_piece alter column content set storage external;

-- How much each tenant keeps: one row, so that asking costs the same however many files there are.
create table log.attachment_volume (
    tenant_id text   not null primary key,
    files     bigint not null,
    bytes     bigint not null
);

-- Files that were removed since nothing referred to them.
create table log.attachment_removed (
    tenant_id   text        not null,
    hash        text        not null,
    media_type  text        not null,
    size        bigint      not null,
    uploaded_at timestamptz not null,
    uploaded_by text        not null,
    removed_at  timestamptz not null,
    primary key (tenant_id, hash, removed_at)
);

alter table log.attachment
    alter column content drop not null,
    -- Whoever sends a file that is there already wants it kept as one that is new.
    add column offered_at timestamptz not null default now();

create index attachment_uploaded on log.attachment (tenant_id, uploaded_by, uploaded_at) include (size);

do $$
declare
    v_table text;
begin
    foreach v_table in array array['attachment_piece', 'attachment_volume', 'attachment_removed'] loop
        execute format('alter table log.%I enable row level security', v_table);
        execute format('alter table log.%I force row level security', v_table);
        execute format('create policy own_tenant on log.%I '
                       'using (tenant_id = current_setting(''sovang.tenant'', true))', v_table);
    end loop;
end
$$;

do $$
declare
    v_tenant text;
begin
    for v_tenant in select tenant_id from log.tenant order by tenant_id loop
        perform set_config('sovang.tenant', v_tenant, true);
        insert into log.attachment_volume (tenant_id, files, bytes)
        select v_tenant, count(*), sum(size) from log.attachment where tenant_id = v_tenant
        having count(*) > 0;
    end loop;
end
$$;

create function log.count_attachment() returns trigger
    language plpgsql
    security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    v_tenant text   := coalesce(new.tenant_id, old.tenant_id);
    v_files  bigint := case tg_op when 'INSERT' then 1 else -1 end;
    v_bytes  bigint := coalesce(new.size, -old.size);
begin
    perform set_config('sovang.tenant', v_tenant, true);
    insert into log.attachment_volume as v (tenant_id, files, bytes)
    values (v_tenant, greatest(v_files, 0), greatest(v_bytes, 0))
    on conflict (tenant_id) do update
        set files = v.files + v_files, bytes = v.bytes + v_bytes;
    return null;
end
$$;
create trigger count_attachment after insert or delete on log.attachment
    for each row execute function log.count_attachment();

-- A file of one tenant, in another one too, with who uploaded it and when. No service holds it meanwhile.
create function log.copy_attachment(p_from text, p_to text, p_hash text) returns void
    language plpgsql
    security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    v_file   log.attachment;
    v_piece  bytea;
    v_number int := 0;
begin
    perform set_config('sovang.tenant', p_to, true);
    update log.attachment set offered_at = now() where tenant_id = p_to and hash = p_hash;
    if found then
        return;
    end if;
    perform set_config('sovang.tenant', p_from, true);
    select * into strict v_file from log.attachment where tenant_id = p_from and hash = p_hash;
    loop
        perform set_config('sovang.tenant', p_from, true);
        select content into v_piece from log.attachment_piece
        where tenant_id = p_from and hash = p_hash and number = v_number;
        exit when not found;
        perform set_config('sovang.tenant', p_to, true);
        insert into log.attachment_piece (tenant_id, hash, number, content)
        values (p_to, p_hash, v_number, v_piece)
        on conflict do nothing;
        v_number := v_number + 1;
    end loop;
    perform set_config('sovang.tenant', p_to, true);
    insert into log.attachment (tenant_id, hash, media_type, size, content, uploaded_at, uploaded_by)
    values (p_to, p_hash, v_file.media_type, v_file.size, v_file.content, v_file.uploaded_at,
            v_file.uploaded_by)
    on conflict do nothing;
end
$$;

-- Removes files that nothing has referred to for long, at most 1000 at a time, and keeps a record of each;
-- never one of the last day. What an event names stays, even where its command forgot to say so: its
-- reference is put right. The head is locked as by log.append, so no command can refer to a file while it
-- goes.
create function log.remove_unreferenced_attachments(p_tenant text, p_older_than timestamptz)
    returns bigint
    language plpgsql
    security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    v_before  constant timestamptz := least(p_older_than, now() - interval '1 day');
    v_hashes  text[];
    v_removed bigint;
begin
    perform set_config('sovang.tenant', p_tenant, true);
    v_hashes := array(
        select a.hash from log.attachment a
        where a.tenant_id = p_tenant and greatest(a.uploaded_at, a.offered_at) < v_before
          and not exists (select from log.attachment_reference r
                          where r.tenant_id = p_tenant and r.hash = a.hash)
        order by a.hash limit 1000);
    if v_hashes = '{}' then
        return 0;
    end if;

    insert into log.attachment_reference (tenant_id, hash, aggregate_id, position)
    select p_tenant, named.hash[1], e.aggregate_id, min(e.position)
    from log.event e
    cross join lateral regexp_matches(convert_from(e.payload, 'UTF8'), '[0-9a-f]{64}', 'g')
        as named (hash)
    where e.tenant_id = p_tenant and named.hash[1] = any (v_hashes)
    group by named.hash[1], e.aggregate_id
    on conflict do nothing;

    perform from log.head h where h.tenant_id = p_tenant for update;
    with gone as (
        delete from log.attachment a
        where a.tenant_id = p_tenant and a.hash = any (v_hashes)
          and greatest(a.uploaded_at, a.offered_at) < v_before
          and not exists (select from log.attachment_reference r
                          where r.tenant_id = p_tenant and r.hash = a.hash)
        returning a.*
    )
    insert into log.attachment_removed (tenant_id, hash, media_type, size, uploaded_at, uploaded_by,
                                        removed_at)
    select g.tenant_id, g.hash, g.media_type, g.size, g.uploaded_at, g.uploaded_by, now() from gone g;
    get diagnostics v_removed = row_count;
    return v_removed;
end
$$;

revoke execute on function log.count_attachment, log.copy_attachment,
    log.remove_unreferenced_attachments from public;
grant execute on function log.copy_attachment, log.remove_unreferenced_attachments to sovang_command;
grant select, insert on log.attachment_piece to sovang_command;
grant update (offered_at) on log.attachment to sovang_command;
grant select on log.attachment_volume to sovang_command;
grant select on log.attachment_piece to sovang_query;

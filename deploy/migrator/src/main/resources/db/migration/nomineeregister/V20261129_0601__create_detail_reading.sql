-- Who read what is sealed about a person, and when. It is no board: it grows by each reading and is
-- never rebuilt, changed or emptied, by the owner as little as by the service.
create table view.detail_reading (
    tenant_id  text        not null,
    number     bigint      not null generated always as identity,
    nominee_id text        not null,
    -- The account, and the role under which the details were open to it.
    actor      text        not null,
    role       text        not null,
    unit_id    text,
    fields     text[]      not null,
    -- What the register said at the moment that was asked for.
    position   bigint      not null,
    read_at    timestamptz not null,
    primary key (tenant_id, number)
);
create index detail_reading_nominee on view.detail_reading (tenant_id, nominee_id, number);
create index detail_reading_actor on view.detail_reading (tenant_id, actor, number);
call view.isolate('detail_reading');
revoke update, delete, truncate on view.detail_reading from sovang_query;

create function view.keep_readings() returns trigger
    language plpgsql
    set search_path = pg_catalog, pg_temp
as $$
begin
    raise exception 'a reading of sealed details stays as it was written: % on %.% refused',
        tg_op, tg_table_schema, tg_table_name using errcode = 'SV002';
end
$$;
revoke execute on function view.keep_readings from public;
create trigger written_once before update or delete or truncate on view.detail_reading
    for each statement execute function view.keep_readings();

-- What every read model stands on: where each projection is, what it has set aside, and one form for
-- all boards.

-- Control table: positions only, no province's data, so no row-level security. A board of a tenant has one
-- generation that serves readers and, during a rebuild, a next one that is being filled.
create table view.projection (
    tenant_id  text    not null,
    projection text    not null,
    generation int     not null check (generation > 0),
    serving    boolean not null,
    position   bigint  not null default 0,
    primary key (tenant_id, projection, generation)
);
create unique index projection_serving on view.projection (tenant_id, projection) where serving;
create unique index projection_building on view.projection (tenant_id, projection) where not serving;

-- Which generation readers of the current tenant see. Inlined, so it costs one index look.
create function view.serving(p_projection text) returns int
    language sql stable
    return (select p.generation from view.projection p
            where p.tenant_id = current_setting('sovang.tenant', true)
              and p.projection = p_projection and p.serving);
grant execute on function view.serving to sovang_query;

-- An event that a board could not take, and all later ones of its aggregate.
create table view.parked_event (
    tenant_id    text        not null,
    projection   text        not null,
    generation   int         not null,
    position     bigint      not null,
    aggregate_id text        not null,
    name         text        not null,
    reason       text        not null,
    parked_at    timestamptz not null default now(),
    primary key (tenant_id, projection, generation, position)
);

-- What differed between the old rows and the new ones when a rebuild was finished.
create table view.rebuild_report (
    tenant_id   text        not null,
    projection  text        not null,
    generation  int         not null,
    position    bigint      not null,
    finished_at timestamptz not null default now(),
    only_old    bigint      not null,
    only_new    bigint      not null,
    differences jsonb       not null,
    primary key (tenant_id, projection, generation)
);

create procedure view.isolate(p_table text)
    language plpgsql
    set search_path = pg_catalog, pg_temp
as $$
begin
    execute format('alter table view.%I enable row level security', p_table);
    execute format('alter table view.%I force row level security', p_table);
    execute format('create policy own_tenant on view.%I '
                   'using (tenant_id = current_setting(''sovang.tenant'', true))', p_table);
end
$$;

-- A board: each row says from which position and record time to which it held; open rows are the
-- present. `p_columns` names the parts of the row, as JSON writes them, by which readers choose; the
-- column of `campaignId` is `campaign_id`.
create procedure view.create_board(p_board text, p_columns text[])
    language plpgsql
    set search_path = pg_catalog, pg_temp
as $$
declare
    v_part   text;
    v_column text;
begin
    execute format('create table view.%I ('
        'tenant_id text not null, generation int not null, key text collate "C" not null, '
        'from_position bigint not null, from_time timestamptz not null, '
        'to_position bigint, to_time timestamptz, '
        'row jsonb not null, search text not null, alias text, '
        'primary key (tenant_id, generation, key, from_position), '
        'check (to_position > from_position), '
        'check ((to_position is null) = (to_time is null)))', p_board);
    execute format('create unique index %I on view.%I (tenant_id, generation, key) '
        'where to_position is null', p_board || '_open', p_board);
    execute format('create index %I on view.%I (tenant_id, generation, alias) '
        'where to_position is null and alias is not null', p_board || '_alias', p_board);
    foreach v_part in array p_columns loop
        v_column := lower(regexp_replace(v_part, '([A-Z])', '_\1', 'g'));
        execute format('alter table view.%I add column %I text collate "C" '
            'generated always as (row ->> %L) stored', p_board, v_column, v_part);
        execute format('create index %I on view.%I (tenant_id, generation, %I, key)',
            p_board || '_' || v_column, p_board, v_column);
    end loop;
    call view.isolate(p_board);
end
$$;

revoke execute on procedure view.isolate, view.create_board from public;

call view.isolate('parked_event');
call view.isolate('rebuild_report');

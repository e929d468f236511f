-- Reading of scattered events, such as a page of a trail, in one statement.
create function log.events_at(p_tenant text, p_positions bigint[])
    returns setof log.event
    language plpgsql
    set search_path = pg_catalog, pg_temp
as $$
begin
    perform set_config('sovang.tenant', p_tenant, true);
    return query select e.* from unnest(p_positions) with ordinality as a (position, place)
        join log.event e on e.tenant_id = p_tenant and e.position = a.position
        order by a.place;
end
$$;
revoke execute on function log.events_at from public;
grant execute on function log.events_at to sovang_command, sovang_query;

-- Which events lie under which plan, in the order of the log: kept beside the lineage of records, so that
-- a page of a plan's trail costs a page, however much lies under the plan.

create table view.plan_trail (
    tenant_id  text   not null,
    generation int    not null,
    plan       text   collate "C" not null,
    position   bigint not null,
    -- Position from which the event lies there: its own, or that at which its record came under the plan.
    since      bigint not null check (since >= position),
    primary key (tenant_id, generation, plan, position)
);
call view.isolate('plan_trail');

-- Adds the events after p_from and up to p_to, and the earlier ones of records that came under a plan
-- meanwhile. Links of the lineage never end, so what is once there stays. Each step looks up one
-- record (`offset 0`): statistics know nothing yet of a generation that is being filled.
create function view.follow_plans(p_tenant text, p_generation int, p_from bigint, p_to bigint)
    returns void
    language sql
    set search_path = pg_catalog, pg_temp
    set plan_cache_mode = force_custom_plan
as $$
    with recursive page as materialized (
        select e.position, e.aggregate_id as record, e.name from log.event e
        where e.tenant_id = p_tenant and e.position > p_from and e.position <= p_to),
    linked (record) as (
        select p.record from (select distinct record from page) p
        cross join lateral (
            select from view.plan_lineage l
            where l.tenant_id = p_tenant and l.generation = p_generation
              and l.key > p.record || '/' and l.key < p.record || '0'
              and l.from_position > p_from
            limit 1) fresh
        union
        select below.child from linked
        cross join lateral (
            select l.row ->> 'child' as child from view.plan_lineage l
            where l.tenant_id = p_tenant and l.generation = p_generation
              and l.parent = linked.record and l.to_position is null offset 0) below),
    event as (
        select position, record, name from page
        union all
        select earlier.position, linked.record, earlier.name from linked
        cross join lateral (
            select e.position, e.name from log.event e
            where e.tenant_id = p_tenant and e.aggregate_id = linked.record
              and e.position <= p_from offset 0) earlier),
    up (position, record, since, is_plan) as (
        select position, record collate "C", position, name like 'plan.%' from event
        union
        select up.position, above.parent, greatest(up.since, above.since), true from up
        cross join lateral (
            select l.parent, l.from_position as since from view.plan_lineage l
            where l.tenant_id = p_tenant and l.generation = p_generation
              and l.key > up.record || '/' and l.key < up.record || '0'
              and l.to_position is null offset 0) above)
    insert into view.plan_trail (tenant_id, generation, plan, position, since)
    select p_tenant, p_generation, up.record, up.position, min(up.since) from up
    left join lateral (
        select true as is_there from view.plan_lineage l
        where l.tenant_id = p_tenant and l.generation = p_generation
          and l.key > up.record || '/' and l.key < up.record || '0'
        limit 1) above on true
    where up.is_plan and above.is_there is null
    group by up.record, up.position
    on conflict do nothing
$$;
revoke execute on function view.follow_plans from public;
grant execute on function view.follow_plans to sovang_query;

-- The lineages that there are, as far as they have come.
do $$
declare
    v_page  constant bigint := 1000;
    v_place view.projection;
    v_from  bigint;
begin
    for v_place in select * from view.projection where projection = 'plan-lineage' loop
        perform set_config('sovang.tenant', v_place.tenant_id, true);
        v_from := 0;
        while v_from < v_place.position loop
            perform view.follow_plans(v_place.tenant_id, v_place.generation, v_from,
                                      least(v_from + v_page, v_place.position));
            v_from := v_from + v_page;
        end loop;
    end loop;
end
$$;

-- Turns have no numbers any more, and names and moves of units take turns instead of reservations of their own.

do $$
declare
    v_tenant text;
begin
    for v_tenant in select tenant_id from log.tenant order by tenant_id loop
        -- Forced row-level security holds for the owner too.
        perform set_config('sovang.tenant', v_tenant, true);
        delete from log.reservation
        where tenant_id = v_tenant
          and kind in ('plan.link-turn', 'unit.named-at-once', 'unit.moved-at-once');
    end loop;
end
$$;

-- Symbols are compared by their letters and digits: KH-SCT, KH SCT and KHSCT are one. What was reserved before
-- gets the key that the same words have today. Several owners that were taken for different ones before keep
-- what they have; nobody joins them.

do $$
declare
    v_tenant text;
begin
    for v_tenant in select tenant_id from log.tenant order by tenant_id loop
        -- Forced row-level security holds for the owner too.
        perform set_config('sovang.tenant', v_tenant, true);
        with today as (
            select r.tenant_id, r.kind, r.key, r.owner, r.position,
                   k[1] || '|' || regexp_replace(k[2], '[^a-z0-9]+', '', 'g') || '|' || k[3] as plain
            from log.reservation r
            cross join lateral regexp_match(r.key, '^(.*)\|([^|]*)\|(-?\d+\|[^|]*)$') as k
            where r.tenant_id = v_tenant
              and r.kind in ('document.number-taken', 'external-document.registered-already')
        ), moved as (
            select * from today where plain <> key
        ), gone as (
            delete from log.reservation r using moved m
            where r.tenant_id = m.tenant_id and r.kind = m.kind and r.key = m.key
        )
        insert into log.reservation (tenant_id, kind, key, owner, position)
        select m.tenant_id, m.kind, m.plain, m.owner, m.position from moved m
        order by m.position
        on conflict do nothing;
    end loop;
end
$$;

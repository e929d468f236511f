-- A symbol with the year of its series is the same as without: KH-SCT/2026 and 2026/KH-SCT are KH-SCT. A legal
-- document (12/2021/QĐ-UBND) stays apart. Signs between the words of an issuer's name no longer tell two. What was reserved before gets the key that the same words have today.
-- Several owners that were taken for different ones before keep what they have; nobody joins them.

do $$
declare
    v_tenant text;
begin
    for v_tenant in select tenant_id from log.tenant order by tenant_id loop
        -- Forced row-level security holds for the owner too.
        perform set_config('sovang.tenant', v_tenant, true);
        with today as (
            select r.tenant_id, r.kind, r.key, r.owner, r.position,
                   case when k[1] ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then k[1]
                        else btrim(regexp_replace(
                            k[1], '[ !-/:-@\[-`{-~\u201c-\u201f\u2018-\u201b\u00ab\u00bb\u2039\u203a\u00b7\u2022]+',
                            ' ', 'g'))
                   end
                   || '|'
                   || regexp_replace(
                       regexp_replace(k[2], k[3] || '$', ''),
                       '^' || k[3] || '(?!\d|nq|qd|nd|tt(?!r)|ct(?!r))', '')
                   || '|' || k[3] || '|' || k[4] as plain
            from log.reservation r
            cross join lateral regexp_match(r.key, '^(.*)\|([^|]*)\|(\d+)\|([^|]*)$') as k
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

-- Numbers and codes are compared in a canonical form now: look-alike letters, dashes, spaces and invisible
-- characters, and the ways to write an issuer, do not make two of one. What was reserved before gets the key
-- that the same words have today, so an old number still stands against a new one. Several owners that were
-- taken for different ones before keep what they have; nobody joins them.

create function log.plain_text(p_text text) returns text
    language sql immutable
    return normalize(
        regexp_replace(
            translate(
                btrim(regexp_replace(
                    regexp_replace(
                        normalize(p_text, NFKD),
                        '[\u0001-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u034f\u0600-\u0605\u061c\u06dd\u070f'
                        '\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\ufff9-\ufffb]',
                        '', 'g'),
                    '[\s\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+', ' ', 'g')),
                U&'\00d0\00f0\0189\0256\0251\0261\0131\0410\0430\0412\0432\0415\0435\0405\0455\0406'
                '\0456\0408\0458\041a\043a\041c\043c\041d\043d\041e\043e\0420\0440\0421\0441\0422'
                '\0442\0423\0443\0425\0445\04ae\04af\04ba\04bb\0500\0501\051a\051b\051c\051d\0391'
                '\03b1\0392\03b2\0395\03b5\0396\03b6\0397\03b7\0399\03b9\039a\03ba\039c\03bc\039d'
                '\03bd\039f\03bf\03a1\03c1\03a4\03c4\03a5\03c5\03a7\03c7\2212\2043',
                U&'\0110\0111\0110\0111agiAaBbEeSsIiJjKkMmHhOoPpCcTtYyXxYyHhDdQqWwAaBbEeZzHhIiKkMmNnOoP'
                'pTtYyXx--'),
            '[\u058a\u05be\u1400\u1806\u2010-\u2015\u2e17\u2e1a\u2e3a\u2e3b\u2e40\u301c\u3030\u30a0\ufe31\ufe32\ufe58\ufe63\uff0d]',
            '-', 'g'),
        NFC);

create function log.search_text(p_text text) returns text
    language sql immutable
    return btrim(replace(
        lower(regexp_replace(
            normalize(log.plain_text(p_text), NFD),
            '[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\u302a-\u302f\u3099\u309a\ufe20-\ufe2f]', '', 'g')),
        U&'\0111', 'd'));

-- A key is issuer, symbol, year and number; a name may have a bar of its own.
create function log.number_key(p_key text) returns text
    language sql immutable
    return (
        select coalesce(
            regexp_replace(
                regexp_replace(log.search_text(k[1]), '\yubnd\y', 'uy ban nhan dan', 'g'),
                '\yhdnd\y', 'hoi dong nhan dan', 'g')
            || '|'
            || regexp_replace(
                regexp_replace(log.search_text(k[2]), ' ?([-/]) ?', '\1', 'g'),
                '^[-/]+|[-/]+$', '', 'g')
            || '|' || k[3] || '|' || k[4],
            p_key)
        from (select regexp_match(p_key, '^(.*)\|([^|]*)\|(-?\d+)\|([^|]*)$') as k) parts);

do $$
declare
    v_tenant text;
begin
    for v_tenant in select tenant_id from log.tenant order by tenant_id loop
        -- Forced row-level security holds for the owner too.
        perform set_config('sovang.tenant', v_tenant, true);
        with today as (
            select r.tenant_id, r.kind, r.key, r.owner, r.position,
                   case r.kind when 'plan.code-taken' then log.plain_text(r.key)
                               else log.number_key(r.key) end as canonical
            from log.reservation r
            where r.tenant_id = v_tenant
              and r.kind in ('document.number-taken', 'external-document.registered-already',
                             'plan.code-taken')
        ), moved as (
            select * from today where canonical <> key
        ), gone as (
            delete from log.reservation r using moved m
            where r.tenant_id = m.tenant_id and r.kind = m.kind and r.key = m.key
              and r.owner = m.owner
        )
        insert into log.reservation (tenant_id, kind, key, owner, position)
        select m.tenant_id, m.kind, m.canonical, m.owner, m.position from moved m
        order by m.position
        on conflict do nothing;
    end loop;
end
$$;

drop function log.number_key, log.search_text, log.plain_text;

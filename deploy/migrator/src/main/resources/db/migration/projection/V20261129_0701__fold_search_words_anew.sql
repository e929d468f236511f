-- Words are searched without regard to look-alike letters, dashes and invisible characters now. Every board that
-- people search is filled again beside the rows that serve readers, and takes over when it is complete; a
-- rebuild that was under way begins anew.
do $$
declare
    v_searched constant text[] := array[
        'award-register', 'block-board', 'campaign-board', 'difficulty-board', 'duty-board',
        'external-document-board', 'finding-board', 'nominee-register', 'plan-board', 'proposal-board',
        'unit-register'];
    v_half view.projection;
begin
    for v_half in select * from view.projection where not serving and projection = any (v_searched) loop
        perform set_config('sovang.tenant', v_half.tenant_id, true);
        execute format('delete from view.%I where tenant_id = $1 and generation = $2',
                       replace(v_half.projection, '-', '_'))
            using v_half.tenant_id, v_half.generation;
        delete from view.parked_event
        where tenant_id = v_half.tenant_id and projection = v_half.projection
          and generation = v_half.generation;
    end loop;
    update view.projection set position = 0 where not serving and projection = any (v_searched);
    insert into view.projection (tenant_id, projection, generation, serving)
    select tenant_id, projection, generation + 1, false from view.projection
    where serving and projection = any (v_searched)
    on conflict do nothing;
end
$$;

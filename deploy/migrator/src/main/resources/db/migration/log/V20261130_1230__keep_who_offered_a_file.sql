-- Who uploaded a file, each who did: they know what is in it whatever else they may read, and nobody else names
-- it in a record that does not name it yet. A hash alone opens nothing.
create table log.attachment_offer (
    tenant_id text not null,
    hash      text not null,
    caller    text not null,
    primary key (tenant_id, hash, caller),
    foreign key (tenant_id, hash) references log.attachment on delete cascade
);

alter table log.attachment_offer enable row level security;
alter table log.attachment_offer force row level security;
create policy own_tenant on log.attachment_offer
    using (tenant_id = current_setting('sovang.tenant', true));

do $$
declare
    v_tenant text;
begin
    for v_tenant in select tenant_id from log.tenant order by tenant_id loop
        perform set_config('sovang.tenant', v_tenant, true);
        insert into log.attachment_offer (tenant_id, hash, caller)
        select a.tenant_id, a.hash, a.uploaded_by from log.attachment a where a.tenant_id = v_tenant;
    end loop;
end
$$;

grant select, insert on log.attachment_offer to sovang_command;
grant select on log.attachment_offer to sovang_query;

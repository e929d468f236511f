-- By which authorities outside the platform are chosen.
alter table view.unit_register add column authority text collate "C"
    generated always as (row ->> 'authority') stored;
create index unit_register_authority on view.unit_register (tenant_id, generation, authority, key);

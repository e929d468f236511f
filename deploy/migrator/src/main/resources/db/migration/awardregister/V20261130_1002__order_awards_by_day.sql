-- The register is read with the newest decisions first.
alter table view.award_register add column decided_on text collate "C"
    generated always as (row ->> 'decidedOn') stored;
create index award_register_decided_on on view.award_register
    (tenant_id, generation, decided_on desc, key);

-- Earlier awards of the nominees of a proposal.
alter table view.award_register
    add column nominee text collate "C"
        generated always as (row #>> '{nominee,nomineeId}') stored;
create index award_register_nominee on view.award_register (tenant_id, generation, nominee, key);

-- What awards are counted by, in columns and one index that holds all of them; and the few that were
-- revoked by themselves, as each page asks for those of its nominees.
alter table view.award_register
    add column subject text collate "C"
        generated always as (row #>> '{nominee,kind}') stored,
    add column traits text collate "C"
        generated always as (coalesce(row #>> '{nominee,traits}', '[]')) stored,
    add column revoked boolean
        generated always as (row ->> 'revocation' is not null) stored;
create index award_register_count on view.award_register
    (tenant_id, generation, item, subject, traits)
    include (revoked, unit_id, proposal_id, from_position, to_position);
create index award_register_revoked on view.award_register
    (tenant_id, generation, nominee) where revoked;

-- An award can be revoked, stripped and restored; the newest of these changes says whether it is held. Rows keep all of
-- them now, so the board is folded anew from the log, as a generation of its own.
delete from view.projection where projection = 'award-register' and not serving;
update view.projection set generation = generation + 1, position = 0 where projection = 'award-register';
truncate view.award_register;
alter table view.award_register drop column revoked;
alter table view.award_register
    add column standing text collate "C"
        generated always as (
            case row #>> '{changes,-1,kind}'
                when 'REVOKED' then 'REVOKED'
                when 'STRIPPED' then 'STRIPPED'
                else 'VALID' end) stored;
create index award_register_count on view.award_register
    (tenant_id, generation, item, subject, traits)
    include (standing, unit_id, proposal_id, from_position, to_position);
create index award_register_lost on view.award_register
    (tenant_id, generation, nominee) where standing <> 'VALID';

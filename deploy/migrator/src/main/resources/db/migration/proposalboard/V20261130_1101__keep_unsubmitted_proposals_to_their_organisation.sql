-- Who may read a proposal, in columns: until it is submitted, and while it is back with its unit, its organisation alone.
-- What came from another province is returned to that province and stays everybody's here.
alter table view.proposal_board
    add column is_open boolean
        generated always as (
            case row ->> 'stage'
                when 'PROPOSED' then false
                when 'RETURNED' then row ->> 'sender' is not null
                when 'WITHDRAWN' then row ->> 'firstSubmittedAt' is not null
                else true end) stored;
drop index view.proposal_board_count;
create index proposal_board_count on view.proposal_board
    (tenant_id, generation, campaign_id, stage)
    include (handed_in, appraised, voted, is_open, proposing_unit, key, from_position, to_position);

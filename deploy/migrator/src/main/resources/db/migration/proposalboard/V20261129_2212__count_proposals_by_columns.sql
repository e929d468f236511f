-- What proposals are chosen and counted by, in columns: the policy of isolation lets no index over an
-- expression of a row be used.
alter table view.proposal_board
    add column proposing_unit text collate "C"
        generated always as (row ->> 'proposingUnit') stored,
    add column handed_in boolean
        generated always as (row ->> 'firstSubmittedAt' is not null) stored,
    add column appraised boolean
        generated always as (row #>> '{review,appraisal}' is not null) stored,
    add column voted boolean
        generated always as (
            coalesce(row #> '{review,votes}' @> '[{"minutes": {"body": "COUNCIL"}}]', false)) stored,
    -- Whether a line holds a place of a quota.
    add column holds boolean
        generated always as (coalesce(jsonb_array_length(row -> 'places'), 0) > 0) stored;
create index proposal_board_proposing_unit on view.proposal_board
    (tenant_id, generation, proposing_unit, key);
create index proposal_board_count on view.proposal_board
    (tenant_id, generation, campaign_id, stage)
    include (handed_in, appraised, voted, proposing_unit, key, from_position, to_position);

-- With whom a proposal lies, in columns, and an index that alone answers how many wait: every page of an office shows
-- that number. Proposals that ended after the moment asked are found by their end.
alter table view.proposal_board
    add column way text collate "C"
        generated always as (
            case when row ->> 'forwarded' is not null then 'FORWARDED'
                 when row ->> 'sender' is not null then 'RECEIVED'
                 else 'PROPOSED' end) stored,
    -- The higher unit of the same province to which it went on.
    add column recipient text collate "C"
        generated always as (
            case row #>> '{forwarded,recipient,kind}'
                when 'higher-unit' then row #>> '{forwarded,recipient,unit}' end) stored;
create index proposal_board_waiting on view.proposal_board
    (tenant_id, generation, stage, appraised, voted)
    include (way, recipient, proposing_unit, campaign_id, from_position, to_position)
    where to_position is null and stage in ('SUBMITTED', 'FORWARDED');
create index proposal_board_ended on view.proposal_board (tenant_id, generation, to_position)
    where to_position is not null;

-- Proposals whose lines hold places of the same kinds, in the same order, are counted as one by a sign of these kinds,
-- and one row of each says which they are: the rows are wide, and kept in pieces. Holders of a kind are found by the same
-- signs, a page of keys first and then their rows.
alter table view.proposal_board
    drop column holds,
    add column held text collate "C"
        generated always as (
            case when coalesce(jsonb_array_length(row -> 'places'), 0) > 0
                 then md5(cast(jsonb_path_query_array(row, '$.places[*].slot') as text)) end) stored;
create index proposal_board_held on view.proposal_board (tenant_id, generation, held, key)
    include (from_position, to_position, campaign_id, proposing_unit) where held is not null;

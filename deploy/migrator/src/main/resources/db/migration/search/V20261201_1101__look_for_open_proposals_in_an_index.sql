-- Words of the proposals that hold now, with all by which a reader is let see them, in an index that alone answers a
-- search: the rows are wide, and most of them hold no more. An entry of an index holds 2,704 bytes, so the few proposals
-- of very many nominees are looked at in their rows.
alter table view.proposal_board
    add column is_short boolean
        generated always as (octet_length(search) <= 2000) stored;
create index proposal_board_open_search on view.proposal_board (tenant_id, generation, key)
    include (search, from_position, to_position, is_open, handed_in, proposing_unit, campaign_id)
    where to_position is null and is_short;
create index proposal_board_open_long on view.proposal_board (tenant_id, generation, key)
    where to_position is null and not is_short;

-- Words are looked for anywhere in a text, which no index orders, and the policy of isolation lets no index
-- of trigrams be used. These hold the words of the large boards by themselves, a tenth of their rows' size.
create index proposal_board_search on view.proposal_board (tenant_id, generation, key)
    include (search, from_position, to_position);
create index award_register_search on view.award_register (tenant_id, generation, key)
    include (search, from_position, to_position);

-- The review of a year under which a proposal stands, in a column; most stand under none.
alter table view.proposal_board
    add column review_id text collate "C"
        generated always as (row ->> 'reviewId') stored;
create index proposal_board_review on view.proposal_board (tenant_id, generation, review_id, key)
    where review_id is not null;

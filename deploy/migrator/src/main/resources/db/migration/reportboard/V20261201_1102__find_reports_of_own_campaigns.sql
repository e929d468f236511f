-- An office looks, on the page on which everybody begins, for the first of the reports that wait under its campaigns:
-- found among the rows that hold now by an index that holds all by which they are chosen.
create index report_board_open_state on view.report_board (tenant_id, generation, state, campaign_id, key)
    include (unit_id, from_position, to_position) where to_position is null;

-- Most figures are asked of the present, of which more than half of the rows are no more: rows that hold are
-- counted by an index of their own, and those that ended after the moment asked are found by their end.
create index report_board_open_count on view.report_board
    (tenant_id, generation, campaign_id, phase, state, due)
    include (came, unit_id, from_position, to_position) where to_position is null;
create index report_board_ended on view.report_board (tenant_id, generation, to_position)
    where to_position is not null;

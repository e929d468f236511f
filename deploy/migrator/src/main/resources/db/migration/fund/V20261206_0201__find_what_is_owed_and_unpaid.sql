-- What waits for an office: money that is to come back, and, since the first year of a fund that is open, what is to be paid.
create index reward_board_to_come_back on view.reward_board (tenant_id, generation) where owed <> '0';
create index reward_board_to_pay on view.reward_board (tenant_id, generation, year) where unpaid <> '0';

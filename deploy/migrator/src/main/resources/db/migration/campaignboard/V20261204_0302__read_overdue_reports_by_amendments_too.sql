-- What was overdue at an amendment hangs on limits that another amendment moved, too: the board is folded anew from the
-- log, as a generation of its own.
delete from view.projection where projection = 'campaign-board' and not serving;
update view.projection set generation = generation + 1, position = 0 where projection = 'campaign-board';
truncate view.campaign_board;

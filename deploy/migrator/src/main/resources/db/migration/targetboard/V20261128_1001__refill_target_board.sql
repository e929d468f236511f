-- Rows tell which unit's post issued the plan now: the board is folded anew from the log, as a generation
-- of its own.
delete from view.projection where projection = 'target-board' and not serving;
update view.projection set generation = generation + 1, position = 0 where projection = 'target-board';
truncate view.target_board;

-- A row keeps its duty as it binds its own unit: with all units that a duty binds, rows of one duty grew with their square.
-- The board is folded anew from the log, as a generation of its own.
delete from view.projection where projection = 'duty-board' and not serving;
update view.projection set generation = generation + 1, position = 0 where projection = 'duty-board';
truncate view.duty_board;

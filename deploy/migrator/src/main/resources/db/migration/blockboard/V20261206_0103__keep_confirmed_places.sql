-- A block keeps the places that were confirmed. Rows say it now, so the board is folded anew from the log, as a
-- generation of its own.
delete from view.projection where projection = 'block-board' and not serving;
update view.projection set generation = generation + 1, position = 0 where projection = 'block-board';
truncate view.block_board;

-- A session keeps the votes that members cast with their own accounts. Rows say them now, so the board is folded anew
-- from the log, as a generation of its own.
delete from view.projection where projection = 'council-session-board' and not serving;
update view.projection set generation = generation + 1, position = 0 where projection = 'council-session-board';
truncate view.council_session_board;

-- A monthly limit on a day that a month has not is that month's last day. Rows say it now, so the board is folded
-- anew from the log, as a generation of its own.
delete from view.projection where projection = 'duty-board' and not serving;
update view.projection set generation = generation + 1, position = 0 where projection = 'duty-board';
truncate view.duty_board;

-- A unit that an amendment took out still owes what was overdue on that day. Rows say it now, so the board is folded
-- anew from the log, as a generation of its own.
delete from view.projection where projection = 'report-board' and not serving;
update view.projection set generation = generation + 1, position = 0 where projection = 'report-board';
truncate view.report_board;

-- A registration keeps which of its versions was accepted last. Rows say it now, so the board is folded anew from the
-- log, as a generation of its own.
delete from view.projection where projection = 'enrolment-board' and not serving;
update view.projection set generation = generation + 1, position = 0 where projection = 'enrolment-board';
truncate view.enrolment_board;

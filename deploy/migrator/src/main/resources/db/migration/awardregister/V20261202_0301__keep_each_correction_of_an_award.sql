-- An award keeps each of its corrections with its own document and reason. Rows say it now, so the board is folded
-- anew from the log, as a generation of its own.
delete from view.projection where projection = 'award-register' and not serving;
update view.projection set generation = generation + 1, position = 0 where projection = 'award-register';
truncate view.award_register;

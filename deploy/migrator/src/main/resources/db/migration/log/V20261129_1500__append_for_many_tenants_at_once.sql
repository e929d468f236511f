-- The function that stands for it is in R__append.sql, with what else is run again when it changes.
drop function log.append;

-- Only the daily clearing looks by time, and keys come in the order of time.
drop index log.command_recorded_at;
create index command_recorded_at on log.command using brin (recorded_at);

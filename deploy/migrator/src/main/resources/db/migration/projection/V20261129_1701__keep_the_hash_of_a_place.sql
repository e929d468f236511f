-- The hash of the event at a board's place: a log that was restored or rewritten has another one there.
-- Unknown for places of earlier days until they move on.
alter table view.projection add column hash bytea check (octet_length(hash) = 32);

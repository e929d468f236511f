-- The words of a proposal are the names of all its nominees, and an entry of an index holds 2,704 bytes: a
-- proposal of some hundred lines could not be written. Words of awards, a name and a number each, stay indexed.
drop index view.proposal_board_search;

/// Answers: which aggregated reports are there, of which reports are they made, and which are stale
/// (rule 32)?
///
/// Stale is computed at the moment asked, from the versions: an aggregation is stale when one of
/// its reports was supplemented or is in another version since, or when another report on the phase
/// was accepted. No event says so, because nobody does it: an event would have to be written for
/// each change of each report in each aggregation, and could be late or missing, while the versions
/// cannot.
@NullMarked
package vn.sovang.query.aggregationboard;

import org.jspecify.annotations.NullMarked;

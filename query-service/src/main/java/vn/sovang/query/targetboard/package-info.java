/// Answers: what does a plan ask for, how far is it, and is it met (rules 22-28)?
///
/// Verdicts are computed at the moment asked from the actuals that were known then, never stored:
/// one that waits for its baseline is UNKNOWN, never NOT_MET, until somebody records it (rule 23);
/// asked as of before that, it is UNKNOWN still.
@NullMarked
package vn.sovang.query.targetboard;

import org.jspecify.annotations.NullMarked;

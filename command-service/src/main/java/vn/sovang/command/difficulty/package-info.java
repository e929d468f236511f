/// Difficulties (vướng mắc): raised by a unit, answered by the council's standing body, passed up
/// to the committee where that cannot answer, and closed.
///
/// - R1: a unit of the register raises a difficulty of one plan or one launched campaign, for
///   itself or through the office; it goes to the standing body that is named.
/// - R2: with whom it lies answers; the same answer again changes nothing.
/// - R3: what is marked beyond authority goes up to a committee before it is closed, and is closed
///   only with the committee's answer (rule 34).
/// - R4: who raised it or with whom it lies closes it, once it was answered.
@NullMarked
package vn.sovang.command.difficulty;

import org.jspecify.annotations.NullMarked;

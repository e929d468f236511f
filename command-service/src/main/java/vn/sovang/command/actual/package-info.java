/// Actuals (kết quả thực hiện) of the targets of an issued plan.
///
/// - R1: an actual answers a leaf of a target of a plan in force, as it reads now, in the way in
///   which the leaf asks: a figure in the unit of the target (rule 26), a share by numerator and
///   population (rule 24), members one by one where they are tested one by one (rule 25), a yes or
///   no.
/// - R2: a unit records for itself, the office for any and for the plan as a whole, under a plan of
///   its own organisation or one above, one that was sent to it or has a campaign that takes it in.
/// - R3: it is true of a day that has come.
/// - R4: a report in which it stands was handed in by the unit.
/// - R5: a correction is a fact of its own about the same leaf and unit, and says why.
///
/// Whether a target is met is nobody's decision here: the view computes it (rules 22-28).
@NullMarked
package vn.sovang.command.actual;

import org.jspecify.annotations.NullMarked;

/// Answers: how do all units of a province come into the register in one go?
///
/// A list of units from a table is looked through first: each row says under which unit it stands,
/// of the register or of another row, and everything that is wrong with it. Nothing is written
/// before no row has a fault. Then each is registered, those above first, by the command that a
/// form would send. Sent again, what was done is not done twice.
@NullMarked
package vn.sovang.query.unitlist;

import org.jspecify.annotations.NullMarked;

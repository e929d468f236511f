/// Score sheets (phiếu chấm điểm): what a unit scores itself, what a check finds, and what counts
/// in the end.
///
/// - R1: a member of a block has one sheet by the table in force for it and the year, written by
///   whoever acts for that unit.
/// - R2: marks are for criteria of the table, each once and within its bounds.
/// - R3: a sheet is handed in once all scored criteria have points; one that comes after the last
///   day for it is taken and marked so.
/// - R4: until it is final, the office of the table's organisation sends it back with a reason.
/// - R5: it is checked by that office or in the name of another member of the block. Each mark that
///   differs from the unit's own has its reason, and so has each finding.
/// - R6: that office makes a checked sheet final, each difference with its reason, and may do so
///   again.
@NullMarked
package vn.sovang.command.scoresheet;

import org.jspecify.annotations.NullMarked;

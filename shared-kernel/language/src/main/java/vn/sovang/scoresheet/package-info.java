/// Score sheets (phiếu chấm điểm) of units by a scoring table: the unit's own marks, what those who
/// check find otherwise, and the final marks, each difference with its reason.
@NullMarked
package vn.sovang.scoresheet;

import org.jspecify.annotations.NullMarked;

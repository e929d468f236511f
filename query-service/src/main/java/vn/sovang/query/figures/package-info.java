/// Answers: how do the province, each department, district or commune, and each campaign stand, in
/// numbers (capabilities C35, C36)?
///
/// Nothing of it is stored: every number is counted at the moment asked from the boards of the
/// lists, by the code that the lists use, so that the same filters give the same totals in figures,
/// list and export (rule 53). One answer reads each board once, however many rows it has.
@NullMarked
package vn.sovang.query.figures;

import org.jspecify.annotations.NullMarked;

/// Scoring tables (bảng tiêu chí chấm điểm) of organisations for the blocks of a year: drafted,
/// issued by a document, replaced by another one, and the places of each block as they were
/// confirmed.
@NullMarked
package vn.sovang.scoretable;

import org.jspecify.annotations.NullMarked;

/// Narrowing of all lists and figures alike, and groups into which what is counted falls. What a
/// list shows and what a figure counts are chosen by the same conditions, so that the same filters
/// give the same totals (rule 53).
@NullMarked
package vn.sovang.query.counting;

import org.jspecify.annotations.NullMarked;

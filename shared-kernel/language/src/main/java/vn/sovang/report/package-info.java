/// Reports (báo cáo) of units on a campaign's phase: due, submitted, returned, resubmitted,
/// accepted (rule 31); before that drafted, after that supplemented; or a document in lieu of it.
@NullMarked
package vn.sovang.report;

import org.jspecify.annotations.NullMarked;

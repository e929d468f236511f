/// Reports (báo cáo) of units on a campaign's phase: due, submitted, returned, resubmitted,
/// accepted (rule 31).
@NullMarked
package vn.sovang.report;

import org.jspecify.annotations.NullMarked;

/// Aggregated reports (báo cáo tổng hợp): one unit's account of a phase, made of the accepted
/// reports of the others (rule 32).
@NullMarked
package vn.sovang.aggregation;

import org.jspecify.annotations.NullMarked;

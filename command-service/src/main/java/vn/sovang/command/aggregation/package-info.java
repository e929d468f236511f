/// Aggregated reports (báo cáo tổng hợp) on a phase.
///
/// - R1: a unit aggregates for itself, or the office for it, for a phase of a campaign that was
///   launched.
/// - R2: exactly the accepted reports are aggregated, each in the version and with the supplements
///   that were read; the log says which are accepted (rule 32).
/// - R3: what it covers ends no later than the day it is made (rule 9).
///
/// Whether an aggregation is stale is nobody's decision: the view computes it from the versions.
@NullMarked
package vn.sovang.command.aggregation;

import org.jspecify.annotations.NullMarked;

package vn.sovang.aggregation;

import vn.sovang.report.ReportId;

/// One report of an aggregation, as it was then.
///
/// @param version the accepted one
/// @param supplements how many the report had
public record AggregatedReport(ReportId reportId, int version, int supplements) {}

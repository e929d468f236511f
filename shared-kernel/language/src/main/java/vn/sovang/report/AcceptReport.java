package vn.sovang.report;

/// Accepts a report.
///
/// @param version the version that was read
public record AcceptReport(ReportId reportId, int version) implements ReportCommand {}

package vn.sovang.report;

/// Adds to a report that was handed in; what was handed in stays.
public record SupplementReport(ReportId reportId, ReportContent content) implements ReportCommand {}

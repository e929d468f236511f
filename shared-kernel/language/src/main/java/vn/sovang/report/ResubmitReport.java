package vn.sovang.report;

/// Hands in the corrected report.
public record ResubmitReport(ReportId reportId, ReportContent content) implements ReportCommand {}

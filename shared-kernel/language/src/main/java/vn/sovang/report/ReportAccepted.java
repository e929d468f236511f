package vn.sovang.report;

import java.time.Instant;

/// The office accepted one version of the report.
public record ReportAccepted(ReportId reportId, int version, Instant acceptedAt)
        implements ReportEvent {}

package vn.sovang.report;

import java.time.Instant;

/// The unit handed in a corrected report; earlier versions stay.
public record ReportResubmitted(
        ReportId reportId, int version, ReportContent content, Instant submittedAt)
        implements ReportEvent {}

package vn.sovang.report;

import java.time.Instant;

/// The office sent the report back with a reason (rule 45).
public record ReportReturned(ReportId reportId, int version, String reason, Instant returnedAt)
        implements ReportEvent {}

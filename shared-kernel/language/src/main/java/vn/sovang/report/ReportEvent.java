package vn.sovang.report;

/// Everything that can have happened to a report.
public sealed interface ReportEvent
        permits ReportSubmitted, ReportReturned, ReportResubmitted, ReportAccepted {
    ReportId reportId();
}

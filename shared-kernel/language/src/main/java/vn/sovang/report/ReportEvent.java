package vn.sovang.report;

/// Everything that can have happened to a report.
public sealed interface ReportEvent
        permits ReportDraftSaved,
                ReportSubmitted,
                ReportReturned,
                ReportResubmitted,
                ReportAccepted,
                ReportSupplemented,
                DocumentInLieuRecorded {
    ReportId reportId();
}

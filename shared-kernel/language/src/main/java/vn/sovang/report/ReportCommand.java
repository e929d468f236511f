package vn.sovang.report;

import vn.sovang.kernel.Command;

/// Everything that can be asked of a report.
public sealed interface ReportCommand extends Command
        permits AcceptReport,
                RecordDocumentInLieu,
                ResubmitReport,
                ReturnReport,
                SaveReportDraft,
                SubmitReport,
                SupplementReport {
    ReportId reportId();
}

package vn.sovang.report;

/// Sends a report back with a reason.
///
/// @param version the version that was read
public record ReturnReport(ReportId reportId, int version, String reason)
        implements ReportCommand {}

package vn.sovang.report;

import java.time.Instant;

/// A unit added to the report that it had handed in, which stays as it was: most of all what came
/// after the closing day of a report that was due before its phase ended (rule 9, anomaly A08).
///
/// @param version the version to which it is added
/// @param number 1 for the first supplement of the report, then 2, and so on
/// @param content addition, with a closing day of its own
public record ReportSupplemented(
        ReportId reportId, int version, int number, ReportContent content, Instant supplementedAt)
        implements ReportEvent {}

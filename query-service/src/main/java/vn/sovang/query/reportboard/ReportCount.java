package vn.sovang.query.reportboard;

/// Numbers of reports by state.
///
/// @param due not handed in
/// @param missing of these, those whose time is over; what has no day never is (rule 33)
/// @param handedIn all that were: now submitted, returned or accepted, or a document in lieu
/// @param onTime of these, those that were not late
/// @param late of these, those that were
/// @param unsure handed in or not, their day is not known well enough to tell (rule 7)
public record ReportCount(
        int due,
        int missing,
        int handedIn,
        int submitted,
        int returned,
        int accepted,
        int inLieu,
        int onTime,
        int late,
        int unsure) {
    /// Count of no report.
    public static final ReportCount NONE = new ReportCount(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    public ReportCount plus(ReportCount more) {
        return new ReportCount(
                due + more.due,
                missing + more.missing,
                handedIn + more.handedIn,
                submitted + more.submitted,
                returned + more.returned,
                accepted + more.accepted,
                inLieu + more.inLieu,
                onTime + more.onTime,
                late + more.late,
                unsure + more.unsure);
    }
}

package vn.sovang.proposal;

/// Point in which a council's vote does not agree with the publicity of the list. No clause of it
/// was read in the law's own text, so that each is a notice; a rule of the organisation's own can
/// make some a refusal.
public enum PublicityNotice {
    /// A list that was not public, though the law of the day asks for it as others report.
    NOT_PUBLISHED,
    /// A time of fewer working days than the law of the day asks for, as others report.
    FEWER_DAYS,
    /// A vote that was held before the time was over.
    NOT_OVER,
    /// An end that nobody can tell: a year on the way has no calendar of holidays.
    END_UNKNOWN,
    /// A remark that came until the vote was not settled.
    REMARK_UNSETTLED;

    /// True for what the organisation itself began, and did not bring to its end: it is put on
    /// record only by somebody who says to have seen it.
    public boolean mustBeSeen() {
        return switch (this) {
            case NOT_OVER, END_UNKNOWN, REMARK_UNSETTLED -> true;
            case NOT_PUBLISHED, FEWER_DAYS -> false;
        };
    }
}

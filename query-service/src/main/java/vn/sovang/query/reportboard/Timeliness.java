package vn.sovang.query.reportboard;

import vn.sovang.time.Ternary;

/// Timeliness of a report that is asked for, or was handed in: each is of just one kind.
public enum Timeliness {
    ON_TIME,
    LATE,
    /// Handed in, without a limit or with one of which nobody knows the day.
    HANDED_IN,
    /// Owed beyond its time.
    MISSING,
    /// Still to come, or on a day that nobody knows.
    OPEN;

    static Timeliness of(Report report) {
        if (report.late() == Ternary.NO) {
            return ON_TIME;
        }
        if (report.late() == Ternary.YES) {
            return LATE;
        }
        if (report.overdue() == Ternary.YES) {
            return MISSING;
        }
        return switch (report.state()) {
            case SUBMITTED, RETURNED, ACCEPTED, IN_LIEU -> HANDED_IN;
            case DUE, ENDED, DRAFT -> OPEN;
        };
    }

    /// Number of such reports among those that were counted.
    public int in(ReportCount count) {
        return switch (this) {
            case ON_TIME -> count.onTime();
            case LATE -> count.late();
            case MISSING -> count.missing();
            case HANDED_IN -> count.handedIn() - count.onTime() - count.late();
            case OPEN -> count.due() - count.missing();
        };
    }
}

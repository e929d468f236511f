package vn.sovang.query.reportboard;

import vn.sovang.time.Ternary;

/// Timeliness of a report that is asked for, or was handed in: each is of just one kind.
public enum Timeliness {
    ON_TIME,
    LATE,
    /// Owed beyond its time.
    MISSING,
    /// Still to come, on a day that nobody knows, or without a limit.
    OPEN;

    static Timeliness of(Report report) {
        if (report.late() == Ternary.NO) {
            return ON_TIME;
        }
        if (report.late() == Ternary.YES) {
            return LATE;
        }
        return report.overdue() == Ternary.YES ? MISSING : OPEN;
    }

    /// Number of such reports among those that were counted.
    public int in(ReportCount count) {
        return switch (this) {
            case ON_TIME -> count.onTime();
            case LATE -> count.late();
            case MISSING -> count.missing();
            case OPEN ->
                    count.due()
                            + count.handedIn()
                            - count.onTime()
                            - count.late()
                            - count.missing();
        };
    }
}

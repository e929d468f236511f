package vn.sovang.query.dutyboard;

/// Numbers of duties of plans in force, by state: what has no day is never late (rule 33), nor is
/// what nobody is left to do (rule 52).
public record DutyCount(
        int total, int due, int late, int done, int undated, int unresolved, int ended) {
    /// Count of no duty.
    public static final DutyCount NONE = new DutyCount(0, 0, 0, 0, 0, 0, 0);
}

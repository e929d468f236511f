package vn.sovang.time;

/// Sides of its day on which a limit lies.
public enum LimitKind {
    /// `trước ngày D`: the last instant is the one before 00:00 of D (rule 2).
    BEFORE,
    /// `đến hết ngày D`: any instant of D is in time (rule 1).
    THROUGH,
    /// `đến ngày D`, or D alone: read as [#THROUGH], and marked as our interpretation (rule 3).
    THROUGH_ASSUMED
}

package vn.sovang.plan;

/// Outcomes of a finding that a person settled.
public enum FindingOutcome {
    /// Accepted: it is so, and may stay so.
    ACCEPTED,
    /// Resolved: what was meant is known now; for a date, the day.
    RESOLVED,
    /// Left alone.
    WAIVED
}

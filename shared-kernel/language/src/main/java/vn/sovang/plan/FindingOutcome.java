package vn.sovang.plan;

/// How a person settled a finding.
public enum FindingOutcome {
    /// It is so, and may stay so.
    ACCEPTED,
    /// What was meant is known now; for a date, the day.
    RESOLVED,
    /// It is left alone.
    WAIVED
}

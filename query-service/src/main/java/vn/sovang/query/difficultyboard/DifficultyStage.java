package vn.sovang.query.difficultyboard;

/// How far a difficulty has come.
public enum DifficultyStage {
    /// With the standing body, which has not answered.
    OPEN,
    /// Answered by whom it lies with.
    ANSWERED,
    /// Marked as beyond authority, and not yet with the committee (rule 34).
    BEYOND_AUTHORITY,
    /// Held by the committee, which has not answered.
    ESCALATED,
    RESOLVED
}

package vn.sovang.query.difficultyboard;

/// Stages of a difficulty.
public enum DifficultyStage {
    /// Lies with the standing body, which has not answered.
    OPEN,
    /// Answered by whom it lies with.
    ANSWERED,
    /// Marked as beyond authority, and not yet with the committee (rule 34).
    BEYOND_AUTHORITY,
    /// Held by the committee, which has not answered.
    ESCALATED,
    RESOLVED
}

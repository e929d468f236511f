package vn.sovang.query.planboard;

/// How far a plan has come.
public enum PlanStage {
    DRAFT,
    IMPORTED,
    /// It waited for its province and is kept there now.
    ASSIGNED_AWAY,
    ISSUED,
    /// Another plan took its place.
    REPLACED,
    WITHDRAWN
}

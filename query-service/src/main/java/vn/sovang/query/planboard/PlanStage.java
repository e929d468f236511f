package vn.sovang.query.planboard;

/// Stages of a plan.
public enum PlanStage {
    DRAFT,
    IMPORTED,
    /// Kept by its province now, for which it waited.
    ASSIGNED_AWAY,
    ISSUED,
    /// Another plan took its place.
    REPLACED,
    WITHDRAWN
}

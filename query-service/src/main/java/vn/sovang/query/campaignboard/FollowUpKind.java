package vn.sovang.query.campaignboard;

/// How a unit was followed up: urged on (đôn đốc) or inspected (kiểm tra).
public enum FollowUpKind {
    REMINDER,
    INSPECTION
}

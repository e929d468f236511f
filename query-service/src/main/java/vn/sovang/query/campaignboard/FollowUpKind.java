package vn.sovang.query.campaignboard;

/// Ways to follow up a unit: it is urged on (đôn đốc) or inspected (kiểm tra).
public enum FollowUpKind {
    REMINDER,
    INSPECTION
}

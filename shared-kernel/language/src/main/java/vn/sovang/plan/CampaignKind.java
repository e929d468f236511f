package vn.sovang.plan;

/// What sort of campaign it is (capability C11).
public enum CampaignKind {
    ANNUAL,
    SPECIAL,
    THEMATIC,
    URGENT
}

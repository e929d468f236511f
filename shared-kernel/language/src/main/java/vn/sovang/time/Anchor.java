package vn.sovang.time;

/// An event of the plan's own life to which a document ties a date (rule 6).
public enum Anchor {
    /// The plan's first issuance.
    PLAN_ISSUED,
    /// The launch of the campaign.
    CAMPAIGN_LAUNCHED
}

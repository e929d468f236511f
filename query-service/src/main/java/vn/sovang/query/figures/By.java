package vn.sovang.query.figures;

/// What each row of the figures tells of.
public enum By {
    /// The province as a whole.
    PROVINCE,
    /// A department, a district, a commune: each unit at the top, with all below it.
    ORGANISATION,
    CAMPAIGN
}

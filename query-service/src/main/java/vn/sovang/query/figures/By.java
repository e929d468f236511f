package vn.sovang.query.figures;

/// Subjects of the rows of the figures.
public enum By {
    /// The province as a whole.
    PROVINCE,
    /// A department, a district, a commune: each unit at the top, with all below it.
    ORGANISATION,
    CAMPAIGN
}

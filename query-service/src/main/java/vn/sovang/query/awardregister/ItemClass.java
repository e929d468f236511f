package vn.sovang.query.awardregister;

/// The two closed lists in which awards stand.
public enum ItemClass {
    TITLE,
    FORM
}

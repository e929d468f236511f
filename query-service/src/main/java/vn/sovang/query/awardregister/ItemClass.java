package vn.sovang.query.awardregister;

/// Which of the two closed lists an award stands in.
public enum ItemClass {
    TITLE,
    FORM
}

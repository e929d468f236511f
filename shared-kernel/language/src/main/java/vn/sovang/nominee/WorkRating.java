package vn.sovang.nominee;

/// Yearly rating of a person's or a collective's work (xếp loại chất lượng).
public enum WorkRating {
    EXCELLENT,
    GOOD,
    COMPLETED,
    NOT_COMPLETED;

    /// True when tasks were completed well or better.
    public boolean isGoodOrBetter() {
        return compareTo(GOOD) <= 0;
    }
}

package vn.sovang.goal;

/// Directions that are better (anomaly A32).
public enum Direction {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER
}

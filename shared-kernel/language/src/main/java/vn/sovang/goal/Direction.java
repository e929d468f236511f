package vn.sovang.goal;

/// Which way is better (anomaly A32).
public enum Direction {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER
}

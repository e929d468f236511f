package vn.sovang.goal;

/// Measures with which the number of a goal is compared.
public enum Measure {
    /// The figure itself.
    LEVEL,
    /// A share in percent: needs numerator and population (rule 24).
    SHARE,
    /// The figure less the baseline.
    INCREASE,
    /// The baseline less the figure.
    DECREASE,
    /// Places gained in a ranking: the baseline's rank less the figure's (rule 23).
    RANK_GAIN
}

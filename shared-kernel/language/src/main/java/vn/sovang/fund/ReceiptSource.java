package vn.sovang.fund;

/// Sources of a reward fund.
public enum ReceiptSource {
    /// Taken from the State budget by the estimate of the year.
    BUDGET,
    /// Taken from what the body itself may use: its own income, its fund of rewards.
    OWN_MEANS,
    /// Given by persons and organisations.
    CONTRIBUTION,
    OTHER
}

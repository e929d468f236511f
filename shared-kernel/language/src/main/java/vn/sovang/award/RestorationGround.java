package vn.sovang.award;

/// Grounds on which an award that was taken is restored (phục hồi).
public enum RestorationGround {
    /// The conviction on which it was stripped fell: found not guilty, or freed from the penalty
    /// (Luật 06/2022/QH15, Điều 93.6).
    ACQUITTAL,
    /// The decision that took it was itself annulled, on a complaint or by a court.
    LOSS_ANNULLED
}

package vn.sovang.award;

/// Ways in which an award stops being held.
public enum AwardLoss {
    /// The decision on it was cancelled (hủy bỏ): it should not have been given.
    REVOKED,
    /// It was rightly given and is stripped (tước) for what came later.
    STRIPPED
}

package vn.sovang.scoring;

/// Ways in which a criterion counts.
public enum CriterionKind {
    /// Điểm chấm: given up to the greatest points; every sheet has them.
    SCORED,
    /// Điểm thưởng: added.
    BONUS,
    /// Điểm trừ: taken off.
    DEDUCTION
}

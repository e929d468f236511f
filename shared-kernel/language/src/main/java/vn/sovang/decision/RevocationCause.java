package vn.sovang.decision;

/// Grounds on which an award is taken back: those of Luật 06/2022/QH15, Điều 93 khoản 2, and no
/// others.
public enum RevocationCause {
    /// Fraud in declaring the achievement.
    FRAUD_IN_DECLARING,
    /// Documents that are false or forged.
    FORGED_DOCUMENTS,
    /// Appraised, reviewed or proposed contrary to law.
    UNLAWFUL_REVIEW,
    /// A later conclusion, decision or judgment shows a violation in the period of the achievement.
    VIOLATION_IN_PERIOD
}

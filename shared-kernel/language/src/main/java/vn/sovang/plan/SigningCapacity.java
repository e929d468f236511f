package vn.sovang.plan;

/// Capacities in which somebody signs (Nghị định 30/2020/NĐ-CP; glossary).
public enum SigningCapacity {
    /// Signs in one's own office.
    OWN,
    /// TM., for a collective body.
    ON_BEHALF,
    /// KT., for the head.
    FOR_THE_HEAD,
    /// TL.
    BY_ORDER,
    /// TUQ.
    BY_DELEGATION,
    /// Q.
    ACTING
}

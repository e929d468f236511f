package vn.sovang.plan;

/// In which capacity somebody signs (Nghị định 30/2020/NĐ-CP; glossary).
public enum SigningCapacity {
    /// In one's own office.
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

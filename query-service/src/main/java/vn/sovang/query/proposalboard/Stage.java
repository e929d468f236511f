package vn.sovang.query.proposalboard;

/// How far a proposal has come.
public enum Stage {
    PROPOSED,
    SUBMITTED,
    DECIDED
}

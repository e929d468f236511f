package vn.sovang.query.proposalboard;

/// Stages of a proposal.
public enum ProposalStage {
    PROPOSED,
    SUBMITTED,
    /// Went on to a higher unit or authority, and is not answered yet.
    FORWARDED,
    /// Held by its unit again, until it is submitted again.
    RETURNED,
    WITHDRAWN,
    /// Every line was refused before a decision.
    REFUSED,
    DECIDED
}

package vn.sovang.proposal;

/// Appraises the submitted proposal (thẩm định).
public record AppraiseProposal(
        ProposalId proposalId, ProposalAppraised.Outcome outcome, String notes)
        implements ProposalCommand {}

package vn.sovang.proposal;

/// Takes a proposal back for good, with a reason.
public record WithdrawProposal(ProposalId proposalId, String reason) implements ProposalCommand {}

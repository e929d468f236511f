package vn.sovang.proposal;

/// Sends a submitted proposal back to its unit with a reason.
public record ReturnProposal(ProposalId proposalId, String reason) implements ProposalCommand {}

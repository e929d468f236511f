package vn.sovang.proposal;

/// Hands in the complete dossier.
public record SubmitProposal(ProposalId proposalId) implements ProposalCommand {}

package vn.sovang.proposal;

/// Certifies the achievement reports as the proposing level.
public record CertifyDossier(ProposalId proposalId) implements ProposalCommand {}

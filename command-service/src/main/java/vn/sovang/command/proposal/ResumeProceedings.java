package vn.sovang.command.proposal;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import vn.sovang.proposal.ProposalId;

/// Resumes the proceedings once it is cleared.
public record ResumeProceedings(@TargetAggregateIdentifier ProposalId proposalId, String reason) {}

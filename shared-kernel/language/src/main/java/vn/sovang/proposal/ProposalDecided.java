package vn.sovang.proposal;

import vn.sovang.award.DecisionId;

import java.time.Instant;

/// A decision answered every line of the proposal.
public record ProposalDecided(ProposalId proposalId, DecisionId decisionId, Instant decidedAt)
        implements ProposalEvent {}

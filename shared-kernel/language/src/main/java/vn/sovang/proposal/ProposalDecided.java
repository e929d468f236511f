package vn.sovang.proposal;

import java.time.Instant;
import vn.sovang.award.DecisionId;

/// A decision answered every line of the proposal.
public record ProposalDecided(ProposalId proposalId, DecisionId decisionId, Instant decidedAt)
        implements ProposalEvent {}

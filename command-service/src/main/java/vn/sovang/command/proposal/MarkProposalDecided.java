package vn.sovang.command.proposal;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import vn.sovang.award.DecisionId;
import vn.sovang.proposal.ProposalId;

/// Notes that a decision answered the proposal. Sent by the platform itself, never over HTTP.
public record MarkProposalDecided(
        @TargetAggregateIdentifier ProposalId proposalId, DecisionId decisionId) {}

package vn.sovang.command.proposal;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import vn.sovang.proposal.ProposalId;

import java.util.List;

/// Assesses one line by every criterion of its nominee's kind (rule 39).
public record AssessCriteria(
        @TargetAggregateIdentifier ProposalId proposalId,
        int line,
        List<AssessedCriterion> criteria) {}

package vn.sovang.proposal;

import java.util.List;

/// Assesses one line by every criterion of its nominee's kind (rule 39).
public record AssessCriteria(ProposalId proposalId, int line, List<AssessedCriterion> criteria)
        implements ProposalCommand {}

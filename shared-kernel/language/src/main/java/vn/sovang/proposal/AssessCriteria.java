package vn.sovang.proposal;

import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.InvalidValue;

import java.util.List;

/// Assesses one line, or all that are left, by every criterion of the nominee's kind (rule 39).
///
/// @param line null where it is of all that are left
/// @param everyLine whether the same is found of every line that these criteria are for and that
///   was not assessed yet; then no line is named
public record AssessCriteria(
        ProposalId proposalId,
        @Nullable Integer line,
        @Nullable Boolean everyLine,
        List<AssessedCriterion> criteria)
        implements ProposalCommand {
    public AssessCriteria {
        if ((line == null) != Boolean.TRUE.equals(everyLine)) {
            throw new InvalidValue("assessment.line", "field", "line");
        }
        criteria = List.copyOf(criteria);
    }

    /// An assessment of one line.
    public AssessCriteria(ProposalId proposalId, int line, List<AssessedCriterion> criteria) {
        this(proposalId, line, null, criteria);
    }
}

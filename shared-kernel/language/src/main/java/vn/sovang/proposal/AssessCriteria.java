package vn.sovang.proposal;

import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.InvalidValue;

import java.util.List;

/// Assesses one line, or all that are left, by every criterion of the nominee's kind (rule 39).
///
/// @param line that is assessed, or one of those; null where every line is, and the criteria tell
///   which are meant
/// @param everyLine whether the same is found of every line that these criteria are for and that
///   was not assessed yet
public record AssessCriteria(
        ProposalId proposalId,
        @Nullable Integer line,
        @Nullable Boolean everyLine,
        List<AssessedCriterion> criteria)
        implements ProposalCommand {
    public AssessCriteria {
        if (line == null && !Boolean.TRUE.equals(everyLine)) {
            throw new InvalidValue("assessment.line", "field", "line");
        }
        criteria = List.copyOf(criteria);
    }

    /// An assessment of one line.
    public AssessCriteria(ProposalId proposalId, int line, List<AssessedCriterion> criteria) {
        this(proposalId, line, null, criteria);
    }
}

package vn.sovang.query.proposalboard;

import org.jspecify.annotations.Nullable;

import vn.sovang.proposal.CriteriaAssessed;
import vn.sovang.proposal.LineRefused;
import vn.sovang.proposal.ProceedingsSuspended;
import vn.sovang.proposal.ProposalAppraised;
import vn.sovang.proposal.VoteMinutesRecorded;

import java.util.List;
import java.util.stream.Stream;

/// Review of a proposal since it was made, as the events say it.
///
/// @param assessments the newest of each line
/// @param suspension null while the proceedings go on
record Review(
        List<CriteriaAssessed> assessments,
        List<VoteMinutesRecorded> votes,
        @Nullable ProposalAppraised appraisal,
        List<LineRefused> refusals,
        @Nullable ProceedingsSuspended suspension) {
    static final Review NONE = new Review(List.of(), List.of(), null, List.of(), null);

    Review {
        assessments = List.copyOf(assessments);
        votes = List.copyOf(votes);
        refusals = List.copyOf(refusals);
    }

    Review with(CriteriaAssessed event) {
        List<CriteriaAssessed> next =
                Stream.concat(
                                assessments.stream().filter(old -> old.line() != event.line()),
                                Stream.of(event))
                        .toList();
        return new Review(next, votes, appraisal, refusals, suspension);
    }

    Review with(VoteMinutesRecorded event) {
        return new Review(
                assessments,
                Stream.concat(votes.stream(), Stream.of(event)).toList(),
                appraisal,
                refusals,
                suspension);
    }

    Review with(ProposalAppraised event) {
        return new Review(assessments, votes, event, refusals, suspension);
    }

    Review with(LineRefused event) {
        return new Review(
                assessments,
                votes,
                appraisal,
                Stream.concat(refusals.stream(), Stream.of(event)).toList(),
                suspension);
    }

    Review suspended(@Nullable ProceedingsSuspended by) {
        return new Review(assessments, votes, appraisal, refusals, by);
    }

    /// A new dossier is assessed and appraised anew; what was voted and refused stays.
    Review returned() {
        return new Review(List.of(), votes, null, refusals, null);
    }
}

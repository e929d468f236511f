package vn.sovang.query.proposalboard;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.GrantOverride;
import vn.sovang.proposal.CriteriaAssessed;
import vn.sovang.proposal.LineEligibility;
import vn.sovang.proposal.LineRefused;
import vn.sovang.proposal.ProceedingsSuspended;
import vn.sovang.proposal.ProposalAppraised;
import vn.sovang.proposal.ProposalDecided;
import vn.sovang.proposal.ProposalSubmitted;
import vn.sovang.proposal.Publicity;
import vn.sovang.proposal.RefusedLine;
import vn.sovang.proposal.VoteMinutesRecorded;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Review of a proposal since it was made, as the events say it.
///
/// @param assessments the newest of each line
/// @param eligibility the newest verdict on each line, of its submission or appraisal
/// @param override ground on which the newest submission was allowed; null where it needed none
/// @param suspension null while the proceedings go on
/// @param made publicity of the list, with its remarks; null where nothing was made public
record Review(
        List<CriteriaAssessed> assessments,
        List<VoteMinutesRecorded> votes,
        @Nullable ProposalAppraised appraisal,
        List<LineRefused> refusals,
        @Nullable ProceedingsSuspended suspension,
        List<LineEligibility> eligibility,
        @Nullable GrantOverride override,
        @Nullable Publicity made) {
    static final Review NONE =
            new Review(List.of(), List.of(), null, List.of(), null, List.of(), null, null);

    Review {
        assessments = List.copyOf(assessments);
        votes = List.copyOf(votes);
        refusals = List.copyOf(refusals);
        eligibility = List.copyOf(eligibility);
    }

    Review with(CriteriaAssessed event) {
        Set<Integer> anew = Set.copyOf(event.lines());
        List<CriteriaAssessed> next =
                Stream.concat(
                                assessments.stream().flatMap(old -> without(anew, old)),
                                Stream.of(event))
                        .toList();
        return new Review(
                next, votes, appraisal, refusals, suspension, eligibility, override, made);
    }

    /// Rest of an assessment of which some lines were assessed anew; empty where all were.
    private static Stream<CriteriaAssessed> without(Set<Integer> anew, CriteriaAssessed old) {
        List<Integer> kept = old.lines().stream().filter(line -> !anew.contains(line)).toList();
        return kept.isEmpty()
                ? Stream.of()
                : Stream.of(
                        new CriteriaAssessed(
                                old.proposalId(),
                                kept.getFirst(),
                                old.criteria(),
                                old.assessedBy(),
                                old.assessedAt(),
                                kept.subList(1, kept.size())));
    }

    Review with(VoteMinutesRecorded event) {
        return new Review(
                assessments,
                Stream.concat(votes.stream(), Stream.of(event)).toList(),
                appraisal,
                refusals,
                suspension,
                eligibility,
                override,
                made);
    }

    Review with(ProposalAppraised event) {
        return new Review(
                assessments,
                votes,
                event,
                refusals,
                suspension,
                event.eligibility().isEmpty() ? eligibility : event.eligibility(),
                override,
                made);
    }

    Review with(ProposalSubmitted event) {
        return new Review(
                assessments,
                votes,
                appraisal,
                refusals,
                suspension,
                event.eligibility(),
                event.override(),
                made);
    }

    Review with(LineRefused event) {
        return new Review(
                assessments,
                votes,
                appraisal,
                Stream.concat(refusals.stream(), Stream.of(event)).toList(),
                suspension,
                eligibility,
                override,
                made);
    }

    /// Lines that the decision did not grant are refused like those before it.
    Review with(ProposalDecided event) {
        Review next = this;
        for (RefusedLine line : event.refused()) {
            next =
                    next.with(
                            new LineRefused(
                                    event.proposalId(),
                                    line.line(),
                                    line.reason(),
                                    "",
                                    event.decidedAt(),
                                    List.of()));
        }
        return next;
    }

    /// Publicity of the list.
    Publicity publicity() {
        return made == null ? Publicity.NONE : made;
    }

    Review with(Publicity next) {
        return new Review(
                assessments, votes, appraisal, refusals, suspension, eligibility, override, next);
    }

    Review suspended(@Nullable ProceedingsSuspended by) {
        return new Review(assessments, votes, appraisal, refusals, by, eligibility, override, made);
    }

    /// A new dossier is assessed and appraised anew; what was voted, refused and made public stays.
    Review returned() {
        return new Review(List.of(), votes, null, refusals, null, List.of(), null, made);
    }
}

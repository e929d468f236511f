package vn.sovang.command.proposal;

import static vn.sovang.command.proposal.ProposalRejection.NOT_ELIGIBLE;
import static vn.sovang.command.proposal.ProposalRejection.OVERRIDE_NEEDLESS;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.GrantOverride;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.Pasts;
import vn.sovang.kernel.Closed;
import vn.sovang.law.Check;
import vn.sovang.law.Eligibility;
import vn.sovang.proposal.LineEligibility;
import vn.sovang.proposal.ProposalAppraised;
import vn.sovang.proposal.ProposalEvent;
import vn.sovang.proposal.ProposalLine;
import vn.sovang.proposal.ProposalSubmitted;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Judges the lines of a proposal by the law of the day and the histories of that day (R21), and
/// keeps the verdicts with what is done.
record Judging(Act act, Pasts pasts) {
    List<ProposalEvent> with(List<ProposalEvent> events, ProposalState state) {
        return events.stream().map(event -> with(event, state)).toList();
    }

    private ProposalEvent with(ProposalEvent event, ProposalState state) {
        if (event instanceof ProposalSubmitted e) {
            List<LineEligibility> verdicts = verdicts(state);
            requireOverride(verdicts, e.override());
            return new ProposalSubmitted(
                    e.proposalId(), e.submittedAt(), e.claims(), verdicts, e.override());
        }
        return event instanceof ProposalAppraised e
                ? new ProposalAppraised(
                        e.proposalId(),
                        e.outcome(),
                        e.notes(),
                        e.appraisedBy(),
                        e.appraisedAt(),
                        verdicts(state))
                : event;
    }

    /// R24.
    private static void requireOverride(
            List<LineEligibility> verdicts, @Nullable GrantOverride override) {
        Optional<LineEligibility> first =
                verdicts.stream().filter(one -> !one.verdict().inTheWay().isEmpty()).findFirst();
        if (first.isEmpty() && override != null) {
            throw OVERRIDE_NEEDLESS.because("field", "override");
        }
        if (first.isPresent() && override == null) {
            Check check = first.get().verdict().inTheWay().getFirst();
            throw NOT_ELIGIBLE.because(
                    Map.of(
                            "line", Integer.toString(first.get().line()),
                            "criterion", Closed.code(check.criterion()),
                            "clause", check.clause()));
        }
    }

    private List<LineEligibility> verdicts(ProposalState state) {
        List<ProposalLine> lines =
                switch (state) {
                    case ProposalState.Open open -> open.standing();
                    case ProposalState.Submitted submitted -> submitted.handedIn().standing();
                    case ProposalState.None _,
                            ProposalState.Away _,
                            ProposalState.SentBack _,
                            ProposalState.Withdrawn _,
                            ProposalState.Decided _,
                            ProposalState.Refused _ ->
                            List.of();
                };
        return lines.stream()
                .map(line -> new LineEligibility(line.number(), verdict(line)))
                .toList();
    }

    private Eligibility verdict(ProposalLine line) {
        return line.judged(pasts.of(line.nominee().nomineeId()), act.day());
    }
}

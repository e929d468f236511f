package vn.sovang.command.proposal;

import static vn.sovang.command.proposal.ProposalRejection.CERTIFIED_BY_SAME;
import static vn.sovang.command.proposal.ProposalRejection.CRITERIA_MISSING;
import static vn.sovang.command.proposal.ProposalRejection.CRITERIA_SEVERAL;
import static vn.sovang.command.proposal.ProposalRejection.CRITERION_TWICE;
import static vn.sovang.command.proposal.ProposalRejection.CRITERION_UNKNOWN;
import static vn.sovang.command.proposal.ProposalRejection.LINE_REFUSED;
import static vn.sovang.command.proposal.ProposalRejection.LINE_UNKNOWN;
import static vn.sovang.command.proposal.ProposalRejection.SUSPENDED;

import org.jspecify.annotations.Nullable;

import vn.sovang.campaign.CampaignId;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.command.act.Nominees;
import vn.sovang.command.proposal.ProposalState.Submitted;
import vn.sovang.kernel.Rejection;
import vn.sovang.plan.Criterion;
import vn.sovang.proposal.AppraiseProposal;
import vn.sovang.proposal.AssessCriteria;
import vn.sovang.proposal.AssessedCriterion;
import vn.sovang.proposal.AssessmentCriteria;
import vn.sovang.proposal.CriteriaAssessed;
import vn.sovang.proposal.CriterionAssessment;
import vn.sovang.proposal.LineRefused;
import vn.sovang.proposal.ProceedingsResumed;
import vn.sovang.proposal.ProceedingsSuspended;
import vn.sovang.proposal.ProposalAppraised;
import vn.sovang.proposal.ProposalEvent;
import vn.sovang.proposal.ProposalId;
import vn.sovang.proposal.ProposalLine;
import vn.sovang.proposal.ProposalReceived;
import vn.sovang.proposal.RefuseLine;
import vn.sovang.proposal.ResumeProceedings;
import vn.sovang.proposal.SuspendProceedings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The rules by which a submitted proposal is assessed, appraised, suspended, and its lines
/// refused.
final class ProposalReview {
    private ProposalReview() {}

    /// R10, R11.
    static List<ProposalEvent> decide(
            AssessCriteria command,
            ProposalState state,
            Act act,
            Function<CampaignId, Facts> campaigns,
            Nominees nominees) {
        Submitted submitted = going(state, command.proposalId());
        List<Criterion> all = criteria(submitted, campaigns);
        List<ProposalLine> lines =
                Boolean.TRUE.equals(command.everyLine())
                        ? left(command, submitted, all)
                        : List.of(standing(submitted, Objects.requireNonNull(command.line())));
        if (lines.isEmpty()) {
            return List.of();
        }
        Lines.requireNotOwn(lines, act, nominees);
        List<CriterionAssessment> criteria = assessed(command, asked(lines.getFirst(), all));
        List<Integer> numbers =
                lines.stream()
                        .map(ProposalLine::number)
                        .filter(line -> {
                            CriteriaAssessed before =
                                    submitted.handedIn().review().assessed().get(line);
                            return before == null || !before.criteria().equals(criteria);
                        })
                        .toList();
        return numbers.isEmpty()
                ? List.of()
                : List.of(
                        new CriteriaAssessed(
                                submitted.id(),
                                numbers.getFirst(),
                                criteria,
                                act.actor().id(),
                                act.at(),
                                numbers.subList(1, numbers.size())));
    }

    /// The lines that nobody assessed yet, and that are judged by the criteria that are meant.
    private static List<ProposalLine> left(
            AssessCriteria command, Submitted submitted, List<Criterion> all) {
        List<Criterion> meant = meant(command, submitted, all);
        return submitted.handedIn().standing().stream()
                .filter(line -> asked(line, all).equals(meant))
                .filter(line ->
                        !submitted.handedIn().review().assessed().containsKey(line.number()))
                .toList();
    }

    /// The criteria of the line that is named; else those of the names that are given, which may
    /// mean one kind of subject only. Where no line has such, those of the first, so that a refusal
    /// names what is wrong.
    private static List<Criterion> meant(
            AssessCriteria command, Submitted submitted, List<Criterion> all) {
        if (command.line() != null) {
            return asked(standing(submitted, command.line()), all);
        }
        List<String> named =
                command.criteria().stream().map(AssessedCriterion::label).sorted().toList();
        List<ProposalLine> lines = submitted.handedIn().standing();
        List<List<Criterion>> fitting =
                lines.stream()
                        .map(line -> asked(line, all))
                        .filter(asked ->
                                asked.stream()
                                        .map(Criterion::label)
                                        .sorted()
                                        .toList()
                                        .equals(named))
                        .distinct()
                        .toList();
        if (fitting.size() > 1) {
            throw CRITERIA_SEVERAL.because("labels", String.join(", ", named));
        }
        return fitting.isEmpty() ? asked(lines.getFirst(), all) : fitting.getFirst();
    }

    private static List<Criterion> asked(ProposalLine line, List<Criterion> all) {
        return AssessmentCriteria.of(all, line.nominee().kind(), line.item());
    }

    /// Those of its campaign, which came along with a proposal from another province; none where it
    /// stands under none.
    private static List<Criterion> criteria(
            Submitted submitted, Function<CampaignId, Facts> campaigns) {
        ProposalReceived received = submitted.received();
        if (received != null) {
            return received.criteria();
        }
        return Proposing.campaign(submitted.handedIn().occasion(), campaigns)
                .map(campaign -> campaign.content().criteria())
                .orElse(List.of());
    }

    private static List<CriterionAssessment> assessed(
            AssessCriteria command, List<Criterion> criteria) {
        List<Criterion> open = new ArrayList<>(criteria);
        List<CriterionAssessment> assessed =
                command.criteria().stream()
                        .map(one -> assessed(one, next(one.label(), open), criteria))
                        .toList();
        if (!open.isEmpty()) {
            throw CRITERIA_MISSING.because(
                    "labels",
                    open.stream().map(Criterion::label).sorted().collect(Collectors.joining(", ")));
        }
        return assessed;
    }

    /// Takes the next one of that label: of two that an imported plan labels alike, the first
    /// assessment is of the one that is printed first.
    private static @Nullable Criterion next(String label, List<Criterion> open) {
        Criterion next =
                open.stream()
                        .filter(criterion -> criterion.label().equals(label))
                        .findFirst()
                        .orElse(null);
        open.remove(next);
        return next;
    }

    private static CriterionAssessment assessed(
            AssessedCriterion one, @Nullable Criterion criterion, List<Criterion> all) {
        if (criterion == null) {
            boolean isTwice = all.stream().anyMatch(known -> known.label().equals(one.label()));
            throw (isTwice ? CRITERION_TWICE : CRITERION_UNKNOWN).because("label", one.label());
        }
        return new CriterionAssessment(
                one.label(), criterion.phrase().value(), one.isMet(), one.evidence());
    }

    /// R10.
    static List<ProposalEvent> decide(
            AppraiseProposal command, ProposalState state, Act act, Nominees nominees) {
        if (command.outcome() != ProposalAppraised.Outcome.FULFILS) {
            ProposalState.requireReason(command.notes());
        }
        Submitted submitted = going(state, command.proposalId());
        Lines.requireNotOwn(submitted.handedIn().standing(), act, nominees);
        ProposalAppraised before = submitted.handedIn().review().appraisal();
        return before != null
                        && before.outcome() == command.outcome()
                        && before.notes().equals(command.notes())
                ? List.of()
                : List.of(
                        new ProposalAppraised(
                                submitted.id(),
                                command.outcome(),
                                command.notes(),
                                act.actor().id(),
                                act.at()));
    }

    /// R10, R13.
    static List<ProposalEvent> decide(
            RefuseLine command, ProposalState state, Act act, Nominees nominees) {
        ProposalState.requireReason(command.reason());
        if (isRefusedSo(command, state)) {
            return List.of();
        }
        Submitted submitted = going(state, command.proposalId());
        ProposalLine line = standing(submitted, command.line());
        Lines.requireNotOwn(List.of(line), act, nominees);
        if (submitted.handedIn().review().certifiers().contains(act.actor().id())) {
            throw CERTIFIED_BY_SAME.because("proposal", submitted.id());
        }
        return List.of(
                new LineRefused(
                        submitted.id(),
                        line.number(),
                        command.reason(),
                        act.actor().id(),
                        act.at(),
                        Claims.held(List.of(line), submitted.places())));
    }

    private static boolean isRefusedSo(RefuseLine command, ProposalState state) {
        return switch (state) {
            case Submitted submitted ->
                    command.reason()
                            .equals(submitted.handedIn().review().refused().get(command.line()));
            case ProposalState.Refused(_, var reasons) ->
                    command.reason().equals(reasons.get(command.line()));
            case ProposalState.None _,
                    ProposalState.Open _,
                    ProposalState.Away _,
                    ProposalState.SentBack _,
                    ProposalState.Withdrawn _,
                    ProposalState.Decided _ ->
                    false;
        };
    }

    /// R12.
    static List<ProposalEvent> decide(SuspendProceedings command, ProposalState state, Act act) {
        ProposalState.requireReason(command.reason());
        Submitted submitted = ProposalState.submitted(state, command.proposalId());
        ProceedingsSuspended suspension =
                new ProceedingsSuspended(
                        submitted.id(),
                        command.ground(),
                        command.basis(),
                        command.reason(),
                        act.at());
        ProceedingsSuspended before = submitted.handedIn().review().suspended();
        if (before == null) {
            return List.of(suspension);
        }
        if (before.ground() != command.ground() || !before.reason().equals(command.reason())) {
            throw suspended(before);
        }
        return List.of();
    }

    /// R12.
    static List<ProposalEvent> decide(ResumeProceedings command, ProposalState state, Act act) {
        ProposalState.requireReason(command.reason());
        Submitted submitted = ProposalState.submitted(state, command.proposalId());
        return submitted.handedIn().review().suspended() == null
                ? List.of()
                : List.of(new ProceedingsResumed(submitted.id(), command.reason(), act.at()));
    }

    /// A proposal that waits for its decision and is not suspended.
    static Submitted going(ProposalState state, ProposalId asked) {
        Submitted submitted = ProposalState.submitted(state, asked);
        requireGoing(submitted);
        return submitted;
    }

    static void requireGoing(Submitted submitted) {
        ProceedingsSuspended by = submitted.handedIn().review().suspended();
        if (by != null) {
            throw suspended(by);
        }
    }

    private static Rejection suspended(ProceedingsSuspended by) {
        return SUSPENDED.because(
                Map.of("proposal", by.proposalId().toString(), "reason", by.reason()));
    }

    static ProposalLine standing(Submitted submitted, int number) {
        return standing(submitted.handedIn(), number);
    }

    static ProposalLine standing(ProposalState.Open proposal, int number) {
        String reason = proposal.review().refused().get(number);
        if (reason != null) {
            throw LINE_REFUSED.because(Map.of("line", Integer.toString(number), "reason", reason));
        }
        return proposal.lines().stream()
                .filter(line -> line.number() == number)
                .findFirst()
                .orElseThrow(() -> LINE_UNKNOWN.because("line", number));
    }
}

package vn.sovang.command.plan;

import static vn.sovang.command.plan.PlanRejection.CHANGED_BEFORE_ISSUE;
import static vn.sovang.command.plan.PlanRejection.CHANGED_IN_FUTURE;
import static vn.sovang.command.plan.PlanRejection.ISSUER_NOT_COMPETENT;
import static vn.sovang.command.plan.PlanRejection.NOTHING_AMENDED;
import static vn.sovang.command.plan.PlanRejection.REPLACEMENT_NOT_IN_FORCE;
import static vn.sovang.command.plan.PlanRejection.REPLACEMENT_OLDER;

import org.jspecify.annotations.Nullable;

import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.plan.AmendPlan;
import vn.sovang.plan.Finding;
import vn.sovang.plan.FindingsOpened;
import vn.sovang.plan.NumberSeries;
import vn.sovang.plan.OpenedFinding;
import vn.sovang.plan.PlanAmended;
import vn.sovang.plan.PlanContent;
import vn.sovang.plan.PlanEvent;
import vn.sovang.plan.PlanIssued;
import vn.sovang.plan.PlanReplaced;
import vn.sovang.plan.PlanText;
import vn.sovang.plan.PlanWithdrawn;
import vn.sovang.plan.ReplacePlan;
import vn.sovang.plan.WithdrawPlan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/// Amendment, replacement and withdrawal of an issued plan (R8, R9).
final class Changes {
    private Changes() {}

    static List<PlanEvent> decide(AmendPlan command, PlanState.Issued plan, Act act) {
        requireDay(command.issuedOn(), plan.as(), act);
        requireCompetent(command.issuer(), command.competence(), plan.as());
        PlanContent content = command.content().keepingLinksOf(plan.content());
        if (content.equals(plan.content())) {
            throw NOTHING_AMENDED.because("plan", command.planId());
        }
        Soundness.require(content, plan.content());
        return List.of(
                new PlanAmended(
                        command.planId(),
                        plan.amendments() + 1,
                        content,
                        command.summary(),
                        command.number(),
                        command.symbol(),
                        command.issuedOn(),
                        command.issuer(),
                        command.signatory(),
                        command.capacity(),
                        command.competence(),
                        isOwn(command.issuer(), plan.as()) ? plan.as().issuingUnit() : null));
    }

    /// Findings that the amended text brings along; what stood there before was looked at then.
    static List<PlanEvent> found(
            AmendPlan command,
            PlanState.Issued plan,
            Act act,
            Function<UUID, Facts> history,
            GivenTwice numbers) {
        List<Finding> known = plan.found().findings();
        LocalDate on = command.issuedOn();
        PlanContent content = command.content().keepingLinksOf(plan.content());
        List<Finding> before = odd(plan.content(), on, history).toList();
        List<OpenedFinding> fresh =
                Stream.concat(
                                odd(content, on, history),
                                numbers
                                        .of(
                                                command.planId(),
                                                command.issuer(),
                                                command.symbol(),
                                                on,
                                                command.number())
                                        .stream())
                        .filter(finding -> !before.contains(finding) && !known.contains(finding))
                        .distinct()
                        .map(finding -> new OpenedFinding(finding, null))
                        .toList();
        String code = PlanText.code(history.apply(command.planId().value()).events()).orElse("");
        return fresh.isEmpty()
                ? List.of()
                : List.of(
                        new FindingsOpened(command.planId(), code, known.size(), fresh, act.at()));
    }

    private static Stream<Finding> odd(
            PlanContent content, LocalDate on, Function<UUID, Facts> history) {
        return Stream.concat(
                Issuance.open(content, on, List.of()).stream().map(OpenedFinding::finding),
                new LapsedBases(content, on).linked(history).stream());
    }

    static List<PlanEvent> decide(
            ReplacePlan command, PlanState.Issued plan, Act act, Facts other) {
        PlanIssued replacement =
                other.last(PlanIssued.class)
                        .filter(_ -> !command.replacedBy().equals(command.planId()))
                        .filter(_ -> !other.has(PlanReplaced.class))
                        .filter(_ -> !other.has(PlanWithdrawn.class))
                        .orElseThrow(() ->
                                REPLACEMENT_NOT_IN_FORCE.because("plan", command.replacedBy()));
        requireCompetent(replacement.issuer(), command.competence(), plan.as());
        LocalDate before = plan.as().issuedOn();
        LocalDate on = replacement.issuedOn();
        if (before != null && on != null && on.isBefore(before)) {
            throw REPLACEMENT_OLDER.because(
                    Map.of("date", on.toString(), "issued", before.toString()));
        }
        return List.of(
                new PlanReplaced(
                        command.planId(),
                        command.replacedBy(),
                        on,
                        command.competence(),
                        act.actor().id()));
    }

    static List<PlanEvent> decide(WithdrawPlan command, PlanState.Issued plan, Act act) {
        requireDay(command.withdrawnOn(), plan.as(), act);
        requireCompetent(command.issuer(), command.competence(), plan.as());
        return List.of(
                new PlanWithdrawn(
                        command.planId(),
                        command.document(),
                        command.withdrawnOn(),
                        command.issuer(),
                        command.competence(),
                        command.reason(),
                        act.actor().id()));
    }

    private static void requireDay(LocalDate on, PlanIssued issued, Act act) {
        if (on.isAfter(act.day())) {
            throw CHANGED_IN_FUTURE.because("date", on);
        }
        LocalDate before = issued.issuedOn();
        if (before != null && on.isBefore(before)) {
            throw CHANGED_BEFORE_ISSUE.because(
                    Map.of("date", on.toString(), "issued", before.toString()));
        }
    }

    /// The same issuer, or another on a stated basis.
    private static void requireCompetent(
            String issuer, @Nullable String competence, PlanIssued issued) {
        if (!isOwn(issuer, issued) && (competence == null || competence.isBlank())) {
            throw ISSUER_NOT_COMPETENT.because(
                    Map.of("issuer", issuer, "competent", issued.issuer()));
        }
    }

    private static boolean isOwn(String issuer, PlanIssued issued) {
        return NumberSeries.issuer(issuer).equals(NumberSeries.issuer(issued.issuer()));
    }
}

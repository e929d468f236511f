package vn.sovang.command.plan;

import static vn.sovang.command.plan.PlanRejection.CHANGED_BEFORE_ISSUE;
import static vn.sovang.command.plan.PlanRejection.CHANGED_IN_FUTURE;
import static vn.sovang.command.plan.PlanRejection.ISSUER_NOT_COMPETENT;
import static vn.sovang.command.plan.PlanRejection.ISSUER_UNRELATED;
import static vn.sovang.command.plan.PlanRejection.NOTHING_AMENDED;
import static vn.sovang.command.plan.PlanRejection.REPLACEMENT_NOT_IN_FORCE;
import static vn.sovang.command.plan.PlanRejection.REPLACEMENT_OF_OTHER;
import static vn.sovang.command.plan.PlanRejection.REPLACEMENT_OLDER;

import org.jspecify.annotations.Nullable;

import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.command.act.UnitFacts;
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
import vn.sovang.time.DateRange;
import vn.sovang.unit.Organisations;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/// Amendment, replacement and withdrawal of an issued plan (R8, R9).
final class Changes {
    private Changes() {}

    static List<PlanEvent> decide(
            AmendPlan command, PlanState.Issued plan, Act act, Function<UUID, Facts> history) {
        requireDay(command.issuedOn(), plan.as(), act);
        UnitId unit = own(command.issuer(), command.issuedOn(), act, history);
        requireCompetent(
                new Document(command.issuer(), unit, command.issuedOn(), command.competence()),
                plan.as(),
                history);
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
                        unit));
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
                        .filter(finding -> !before.contains(finding))
                        .filter(finding -> Issuance.isNew(finding, known))
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
                new LapsedBases(content, DateRange.of(on)).linked(history).stream());
    }

    static List<PlanEvent> decide(
            ReplacePlan command, PlanState.Issued plan, Act act, Function<UUID, Facts> history) {
        Facts other = history.apply(command.replacedBy().value());
        PlanIssued replacement =
                other.last(PlanIssued.class)
                        .filter(_ -> !command.replacedBy().equals(command.planId()))
                        .filter(_ -> !other.has(PlanReplaced.class))
                        .filter(_ -> !other.has(PlanWithdrawn.class))
                        .orElseThrow(() ->
                                REPLACEMENT_NOT_IN_FORCE.because("plan", command.replacedBy()));
        requireOwn(replacement, act);
        requireCompetent(
                new Document(
                        replacement.issuer(),
                        replacement.issuingUnit(),
                        replacement.issuedOn(),
                        command.competence()),
                plan.as(),
                history);
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

    static List<PlanEvent> decide(
            WithdrawPlan command, PlanState.Issued plan, Act act, Function<UUID, Facts> history) {
        requireDay(command.withdrawnOn(), plan.as(), act);
        UnitId unit = own(command.issuer(), command.withdrawnOn(), act, history);
        requireCompetent(
                new Document(command.issuer(), unit, command.withdrawnOn(), command.competence()),
                plan.as(),
                history);
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

    /// Requires that the plan which takes the place is of the organisation that says so.
    private static void requireOwn(PlanIssued replacement, Act act) {
        UnitId by = replacement.issuingUnit();
        if (by != null
                && act.unit().isPresent()
                && !act.organisations().isSame(act.unit(), Set.of(by))) {
            throw REPLACEMENT_OF_OTHER.because("issuer", replacement.issuer());
        }
    }

    private static @Nullable UnitId own(
            String issuer, LocalDate on, Act act, Function<UUID, Facts> history) {
        return new OwnIssuer(act, new UnitFacts(history)).named(issuer, on).orElse(null);
    }

    /// The same issuer; or who on that day carries it on or stands above it, on a stated basis.
    private static void requireCompetent(
            Document document, PlanIssued issued, Function<UUID, Facts> history) {
        UnitId by = document.unit();
        UnitId before = issued.issuingUnit();
        if (isSame(document, issued)) {
            return;
        }
        Map<String, String> details =
                Map.of("issuer", document.issuer(), "competent", issued.issuer());
        if (by != null
                && before != null
                && document.on() != null
                && !new Organisations(new UnitFacts(history), document.on())
                        .isSameOrAbove(Optional.of(by), Set.of(before))) {
            throw ISSUER_UNRELATED.because(details);
        }
        if (document.competence() == null || document.competence().isBlank()) {
            throw ISSUER_NOT_COMPETENT.because(details);
        }
    }

    /// The same unit, or the same name where one is known by its name alone.
    private static boolean isSame(Document document, PlanIssued issued) {
        UnitId by = document.unit();
        UnitId before = issued.issuingUnit();
        return (by == null || before == null)
                ? NumberSeries.issuer(document.issuer())
                        .equals(NumberSeries.issuer(issued.issuer()))
                : by.equals(before);
    }

    /// The document by which a plan changes.
    ///
    /// @param unit of its issuer; null where that is known by its name alone
    /// @param on its day; null where it shows none
    private record Document(
            String issuer,
            @Nullable UnitId unit,
            @Nullable LocalDate on,
            @Nullable String competence) {}
}

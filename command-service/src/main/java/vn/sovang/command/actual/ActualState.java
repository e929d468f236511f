package vn.sovang.command.actual;

import static vn.sovang.command.actual.ActualRejection.CORRECTS_UNKNOWN;
import static vn.sovang.command.actual.ActualRejection.DAY_AHEAD;
import static vn.sovang.command.actual.ActualRejection.EXISTS;
import static vn.sovang.command.actual.ActualRejection.LEAF_UNKNOWN;
import static vn.sovang.command.actual.ActualRejection.OFFICE_ONLY;
import static vn.sovang.command.actual.ActualRejection.OTHER_PLAN;
import static vn.sovang.command.actual.ActualRejection.OTHER_UNIT;
import static vn.sovang.command.actual.ActualRejection.PLAN_UNKNOWN;
import static vn.sovang.command.actual.ActualRejection.REASON_BLANK;
import static vn.sovang.command.actual.ActualRejection.REPORT_UNKNOWN;
import static vn.sovang.command.actual.ActualRejection.UNIT_UNKNOWN;

import org.jspecify.annotations.Nullable;

import vn.sovang.actual.ActualCommand;
import vn.sovang.actual.ActualEvent;
import vn.sovang.actual.ActualId;
import vn.sovang.actual.ActualRecorded;
import vn.sovang.actual.RecordActual;
import vn.sovang.campaign.CampaignText;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.command.act.History;
import vn.sovang.command.act.LaunchedUnder;
import vn.sovang.goal.Goal;
import vn.sovang.goal.Target;
import vn.sovang.plan.PlanAmended;
import vn.sovang.plan.PlanContent;
import vn.sovang.plan.PlanDrafted;
import vn.sovang.plan.PlanImported;
import vn.sovang.plan.PlanIssued;
import vn.sovang.plan.PlanReplaced;
import vn.sovang.plan.PlanRevised;
import vn.sovang.plan.PlanWithdrawn;
import vn.sovang.plan.ProvinceAssigned;
import vn.sovang.report.ReportSubmitted;
import vn.sovang.unit.Organisations;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitRegistered;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The rules of an actual.
sealed interface ActualState {
    @Nullable ActualId id();

    record None() implements ActualState {
        @Override
        public @Nullable ActualId id() {
            return null;
        }
    }

    record Recorded(ActualId id) implements ActualState {}

    /// Knowledge of the log beside the actual itself; empty where the command names nothing.
    ///
    /// @param campaigns that were launched under the plan, as they read now
    record Known(
            Facts plan, Facts unit, Facts report, Facts corrected, List<CampaignText> campaigns) {
        public Known {
            campaigns = List.copyOf(campaigns);
        }
    }

    /// Decides every command of the family, each by its own rules.
    static List<ActualEvent> decide(
            ActualCommand command,
            ActualState state,
            Act act,
            History history,
            LaunchedUnder campaigns) {
        return switch (command) {
            case RecordActual c ->
                    decide(
                            c,
                            state,
                            act,
                            new Known(
                                    history.of(c.planId().value()),
                                    facts(history, c.unitId() == null ? null : c.unitId().value()),
                                    facts(
                                            history,
                                            c.reportId() == null ? null : c.reportId().value()),
                                    facts(
                                            history,
                                            c.corrects() == null ? null : c.corrects().value()),
                                    campaigns.plan(c.planId()).stream()
                                            .map(campaign -> history.of(campaign.value()))
                                            .flatMap(facts ->
                                                    CampaignText.of(facts.events()).stream())
                                            .toList()));
        };
    }

    private static Facts facts(History history, @Nullable UUID named) {
        return named == null ? Facts.of() : history.of(named);
    }

    /// R1-R5.
    static List<ActualEvent> decide(RecordActual command, ActualState state, Act act, Known known) {
        if (!(state instanceof None)) {
            throw EXISTS.because("actual", command.actualId());
        }
        LeafAnswer.require(leaf(command, known.plan), command.value());
        requireUnit(command.unitId(), act, known);
        if (command.trueOn().isAfter(act.day())) {
            throw DAY_AHEAD.because("date", command.trueOn());
        }
        requireReport(command, known.report);
        requireCorrected(command, known.corrected);
        return List.of(
                new ActualRecorded(
                        command.actualId(),
                        command.planId(),
                        command.leaf(),
                        command.unitId(),
                        command.value(),
                        command.trueOn(),
                        command.reportId(),
                        command.corrects(),
                        command.reason(),
                        act.at()));
    }

    static ActualState evolve(ActualState state, ActualEvent event) {
        return switch (event) {
            case ActualRecorded e -> new Recorded(e.actualId());
        };
    }

    /// The leaf in the plan as it reads now.
    private static Goal leaf(RecordActual command, Facts plan) {
        if (!isInForce(plan)) {
            throw PLAN_UNKNOWN.because("plan", command.planId());
        }
        PlanContent content =
                plan.last(PlanAmended.class)
                        .map(PlanAmended::content)
                        .or(() -> plan.last(PlanRevised.class).map(PlanRevised::content))
                        .or(() -> plan.last(PlanImported.class).map(PlanImported::content))
                        .or(() -> plan.last(PlanDrafted.class).map(PlanDrafted::content))
                        .orElseThrow(() -> PLAN_UNKNOWN.because("plan", command.planId()));
        return content.targets().stream()
                .flatMap(target -> target.goal().leaves().stream())
                .filter(leaf -> Target.leafCode(leaf).equals(command.leaf()))
                .findFirst()
                .orElseThrow(() -> LEAF_UNKNOWN.because("leaf", command.leaf()));
    }

    private static boolean isInForce(Facts plan) {
        return plan.has(PlanIssued.class)
                && !plan.has(PlanReplaced.class)
                && !plan.has(PlanWithdrawn.class)
                && !plan.has(ProvinceAssigned.class);
    }

    private static void requireUnit(@Nullable UnitId unit, Act act, Known known) {
        if (unit == null) {
            if (!act.actor().isOffice()) {
                throw OFFICE_ONLY.because("role", act.actor().role().claim());
            }
            return;
        }
        if (!known.unit.has(UnitRegistered.class)) {
            throw UNIT_UNKNOWN.because("unit", unit);
        }
        if (!act.isFor(unit.value())) {
            throw OTHER_UNIT.because("unit", unit);
        }
        if (!concerns(unit, act.organisations(), known)) {
            throw OTHER_PLAN.because("unit", unit);
        }
    }

    /// True for a plan of the unit's organisation or of one above it, one that was sent to it, and
    /// one with a campaign that takes it in. Nobody knows whom a plan concerns whose issuer stands
    /// in words alone.
    private static boolean concerns(UnitId unit, Organisations organisations, Known known) {
        PlanIssued issued = known.plan.last(PlanIssued.class).orElseThrow();
        UnitId issuer = issued.issuingUnit();
        return issuer == null
                || organisations.isSameOrAbove(Optional.of(issuer), Set.of(unit))
                || organisations.covers(
                        one ->
                                issued.distribution().stream()
                                        .anyMatch(sent -> sent.units().contains(one)),
                        false,
                        unit)
                || known.campaigns.stream()
                        .anyMatch(campaign -> campaign.takesIn(unit, organisations));
    }

    private static void requireReport(RecordActual command, Facts report) {
        if (command.reportId() == null) {
            return;
        }
        boolean isTheirs =
                report.last(ReportSubmitted.class)
                        .filter(submitted ->
                                command.unitId() == null
                                        || submitted.unitId().equals(command.unitId()))
                        .isPresent();
        if (!isTheirs) {
            throw REPORT_UNKNOWN.because("report", command.reportId());
        }
    }

    private static void requireCorrected(RecordActual command, Facts corrected) {
        if (command.corrects() == null) {
            return;
        }
        boolean isTheSame =
                corrected
                        .last(ActualRecorded.class)
                        .filter(before ->
                                before.planId().equals(command.planId())
                                        && before.leaf().equals(command.leaf())
                                        && Objects.equals(before.unitId(), command.unitId()))
                        .isPresent();
        if (!isTheSame) {
            throw CORRECTS_UNKNOWN.because("actual", command.corrects());
        }
        if (command.reason() == null || command.reason().isBlank()) {
            throw REASON_BLANK.because("field", "reason");
        }
    }
}

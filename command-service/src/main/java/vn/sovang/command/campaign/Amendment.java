package vn.sovang.command.campaign;

import static vn.sovang.command.campaign.CampaignRejection.AMENDED_BEFORE_LAUNCH;
import static vn.sovang.command.campaign.CampaignRejection.AMENDED_IN_FUTURE;
import static vn.sovang.command.campaign.CampaignRejection.LIMIT_PASSED;
import static vn.sovang.command.campaign.CampaignRejection.PHASE_ENDS_BEFORE_START;
import static vn.sovang.command.campaign.CampaignRejection.PHASE_EXISTS;
import static vn.sovang.command.campaign.CampaignRejection.SCOPE_EMPTY;
import static vn.sovang.command.campaign.CampaignRejection.STILL_IN_SCOPE;
import static vn.sovang.command.campaign.CampaignRejection.UNIT_BOTH_WAYS;
import static vn.sovang.command.campaign.CampaignRejection.UNRESOLVED;
import static vn.sovang.command.campaign.CampaignRejection.YEARS_MISSING;

import org.jspecify.annotations.Nullable;

import vn.sovang.campaign.AmendCampaign;
import vn.sovang.campaign.CampaignAmended;
import vn.sovang.campaign.CampaignChange;
import vn.sovang.campaign.CampaignDescription;
import vn.sovang.campaign.CampaignEvent;
import vn.sovang.campaign.CampaignText;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.command.campaign.CampaignState.Running;
import vn.sovang.plan.CampaignKind;
import vn.sovang.plan.PlannedCampaign;
import vn.sovang.plan.PlannedPhase;
import vn.sovang.text.PlainText;
import vn.sovang.time.DateContext;
import vn.sovang.time.DateRange;
import vn.sovang.time.Deadline;
import vn.sovang.time.Ternary;
import vn.sovang.time.UndatedDate;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/// Amendment of a launched campaign by a document of its own (R10).
final class Amendment {
    private final AmendCampaign command;
    private final CampaignText before;

    private Amendment(AmendCampaign command, CampaignText before) {
        this.command = command;
        this.before = before;
    }

    static List<CampaignEvent> decide(
            AmendCampaign command, Running campaign, Act act, Function<UnitId, Facts> units) {
        requireDay(command.effectiveOn(), campaign.text().launchedOn(), act);
        Amendment amendment = new Amendment(command, campaign.text());
        CampaignText after = campaign.text().with(amendment.content(), amendment.scope(units));
        command.removedUnits().stream()
                .filter(unit -> after.takesIn(unit, act.organisations()))
                .findFirst()
                .ifPresent(unit -> {
                    throw STILL_IN_SCOPE.because("unit", unit);
                });
        return after.equals(campaign.text())
                ? List.of()
                : List.of(
                        new CampaignAmended(
                                        campaign.id(),
                                        after,
                                        less(after.scope(), amendment.before.scope()),
                                        less(amendment.before.scope(), after.scope()),
                                        List.of(),
                                        command.effectiveOn(),
                                        command.basis(),
                                        command.reason(),
                                        null,
                                        act.at(),
                                        CampaignChange.between(
                                                amendment.before.content(), after.content()),
                                        campaign.overdue(after, command.effectiveOn()))
                                .of(campaign.reports()));
    }

    /// Refuses a day still to come: a change is recorded once it is in force, since what holds,
    /// holds for every reader.
    private static void requireDay(LocalDate effectiveOn, LocalDate launchedOn, Act act) {
        if (effectiveOn.isAfter(act.day())) {
            throw AMENDED_IN_FUTURE.because("date", effectiveOn);
        }
        if (effectiveOn.isBefore(launchedOn)) {
            throw AMENDED_BEFORE_LAUNCH.because(
                    Map.of("date", effectiveOn.toString(), "launched", launchedOn.toString()));
        }
    }

    private List<UnitId> scope(Function<UnitId, Facts> units) {
        command.addedUnits().stream()
                .filter(command.removedUnits()::contains)
                .findFirst()
                .ifPresent(unit -> {
                    throw UNIT_BOTH_WAYS.because("unit", unit);
                });
        List<UnitId> added = less(command.addedUnits(), before.scope());
        added.forEach(unit -> Scope.require(unit, command.effectiveOn(), units.apply(unit)));
        List<UnitId> scope =
                Stream.concat(less(before.scope(), command.removedUnits()).stream(), added.stream())
                        .toList();
        if (scope.isEmpty()) {
            throw SCOPE_EMPTY.because("field", "removedUnits");
        }
        return scope;
    }

    private static List<UnitId> less(List<UnitId> units, List<UnitId> others) {
        return units.stream().distinct().filter(unit -> !others.contains(unit)).toList();
    }

    private PlannedCampaign content() {
        PlannedCampaign was = before.content();
        CampaignDescription says = command.description();
        if (says == null) {
            says =
                    new CampaignDescription(
                            was.name(), was.aliases(), was.kind(), was.years(), was.launchedWith());
        } else if (says.kind() == CampaignKind.MULTI_YEAR && says.years() == null) {
            throw YEARS_MISSING.because("field", "years");
        }
        return new PlannedCampaign(
                was.label(),
                says.name(),
                says.kind(),
                phases(was.phases()),
                dossier(was.dossier()),
                was.checklist(),
                was.awards(),
                was.criteria(),
                says.aliases(),
                was.standing(),
                says.years(),
                says.launchedWith(),
                was.commemorations());
    }

    private List<PlannedPhase> phases(List<PlannedPhase> was) {
        List<PlannedPhase> phases = new ArrayList<>(was);
        for (PlannedPhase added : command.addedPhases()) {
            if (phases.contains(added)) {
                continue;
            }
            if (phases.stream().anyMatch(some -> isAlike(some, added))) {
                throw PHASE_EXISTS.because("phase", added.label());
            }
            requireSound(added);
            phases.add(added);
        }
        return phases;
    }

    private static boolean isAlike(PlannedPhase one, PlannedPhase other) {
        return PlainText.words(one.label()).equals(PlainText.words(other.label()))
                || one.isLabelledAsRoundOf(other)
                || other.isLabelledAsRoundOf(one);
    }

    /// Written here, so its days are known and in order.
    private void requireSound(PlannedPhase phase) {
        DateContext dates = before.dates();
        DateRange start =
                phase.start()
                        .resolve(dates)
                        .orElseThrow(
                                () -> UNRESOLVED.because("phrase", phase.start().phrase().value()));
        if (lastDays(phase.end()).isBefore(start) == Ternary.YES) {
            throw PHASE_ENDS_BEFORE_START.because("phase", phase.label());
        }
        Stream.of(phase.wrapUp(), phase.report())
                .flatMap(Stream::ofNullable)
                .filter(limit -> !(limit.date() instanceof UndatedDate))
                .filter(limit -> limit.series().isEmpty())
                .forEach(this::lastDays);
    }

    /// A limit is put on any day that is not over when that is said: who was in time stays so.
    private @Nullable Deadline dossier(@Nullable Deadline was) {
        Deadline limit = command.dossier();
        if (limit == null || limit.equals(was)) {
            return was;
        }
        LocalDate last = lastDays(limit).last();
        if (last.isBefore(command.effectiveOn())) {
            throw LIMIT_PASSED.because(
                    Map.of("date", last.toString(), "effective", command.effectiveOn().toString()));
        }
        return limit;
    }

    private DateRange lastDays(Deadline limit) {
        return limit.lastDays(before.dates())
                .orElseThrow(() -> UNRESOLVED.because("phrase", limit.phrase().value()));
    }
}

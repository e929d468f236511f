package vn.sovang.command.campaign;

import static vn.sovang.command.campaign.CampaignRejection.CLOSED;
import static vn.sovang.command.campaign.CampaignRejection.CLOSED_BEFORE_LAUNCH;
import static vn.sovang.command.campaign.CampaignRejection.CLOSED_IN_FUTURE;
import static vn.sovang.command.campaign.CampaignRejection.EXISTS;
import static vn.sovang.command.campaign.CampaignRejection.LAUNCHED_IN_FUTURE;
import static vn.sovang.command.campaign.CampaignRejection.NOT_IN_PLAN;
import static vn.sovang.command.campaign.CampaignRejection.OTHER_UNIT;
import static vn.sovang.command.campaign.CampaignRejection.OUT_OF_SCOPE;
import static vn.sovang.command.campaign.CampaignRejection.PHASE_UNKNOWN;
import static vn.sovang.command.campaign.CampaignRejection.PLAN_ASSIGNED_AWAY;
import static vn.sovang.command.campaign.CampaignRejection.PLAN_NOT_ISSUED;
import static vn.sovang.command.campaign.CampaignRejection.PLAN_UNKNOWN;
import static vn.sovang.command.campaign.CampaignRejection.REGISTERED;
import static vn.sovang.command.campaign.CampaignRejection.SCOPE_EMPTY;
import static vn.sovang.command.campaign.CampaignRejection.SCOPE_UNIT_DISSOLVED;
import static vn.sovang.command.campaign.CampaignRejection.SCOPE_UNIT_EXTERNAL;
import static vn.sovang.command.campaign.CampaignRejection.SCOPE_UNIT_UNKNOWN;
import static vn.sovang.command.campaign.CampaignRejection.UNKNOWN;

import org.jspecify.annotations.Nullable;

import vn.sovang.campaign.CampaignClosed;
import vn.sovang.campaign.CampaignDateSettled;
import vn.sovang.campaign.CampaignEvent;
import vn.sovang.campaign.CampaignId;
import vn.sovang.campaign.CampaignLaunched;
import vn.sovang.campaign.ParticipationRegistered;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.plan.FindingSettled;
import vn.sovang.plan.PlanContent;
import vn.sovang.plan.PlanDates;
import vn.sovang.plan.PlanDrafted;
import vn.sovang.plan.PlanImported;
import vn.sovang.plan.PlanIssued;
import vn.sovang.plan.PlannedCampaign;
import vn.sovang.plan.PlannedPhase;
import vn.sovang.plan.ProvinceAssigned;
import vn.sovang.time.DateReading;
import vn.sovang.unit.ExternalAuthorityRegistered;
import vn.sovang.unit.UnitDissolved;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitRegistered;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The rules of a campaign.
sealed interface CampaignState {
    @Nullable CampaignId id();

    record None() implements CampaignState {
        @Override
        public @Nullable CampaignId id() {
            return null;
        }
    }

    /// Launched and not closed.
    ///
    /// @param commitments what each unit undertook for each phase
    /// @param content with the days that were settled
    record Running(
            CampaignId id,
            LocalDate launchedOn,
            Set<String> phases,
            Set<UnitId> scope,
            Map<Registration, String> commitments,
            PlannedCampaign content)
            implements CampaignState {
        public Running {
            phases = Set.copyOf(phases);
            scope = Set.copyOf(scope);
            commitments = Map.copyOf(commitments);
        }
    }

    record Closed(CampaignId id, LocalDate closedOn, PlannedCampaign content)
            implements CampaignState {}

    record Registration(String phase, UnitId unit) {}

    /// R1, R2, R5.
    static List<CampaignEvent> decide(
            LaunchCampaign command,
            CampaignState state,
            Act act,
            Facts plan,
            Function<UnitId, Facts> units) {
        if (!(state instanceof None)) {
            throw EXISTS.because("campaign", command.campaignId());
        }
        if (command.launchedOn().isAfter(act.day())) {
            throw LAUNCHED_IN_FUTURE.because("date", command.launchedOn());
        }
        PlanContent content = content(plan, command);
        plan.last(ProvinceAssigned.class)
                .ifPresent(away -> {
                    throw PLAN_ASSIGNED_AWAY.because("province", away.province());
                });
        PlanIssued issued =
                plan.last(PlanIssued.class)
                        .orElseThrow(() -> PLAN_NOT_ISSUED.because("plan", command.planId()));
        PlannedCampaign planned =
                PlanDates.settled(content, plan.all(FindingSettled.class)).campaigns().stream()
                        .filter(campaign -> campaign.label().equals(command.label()))
                        .findFirst()
                        .orElseThrow(() -> NOT_IN_PLAN.because("label", command.label()));
        requireScope(command, units);
        return List.of(
                new CampaignLaunched(
                        command.campaignId(),
                        command.planId(),
                        planned,
                        content.year(),
                        issued.issuedOn(),
                        command.launchedOn(),
                        command.scope().stream().distinct().toList()));
    }

    /// R3, R4.
    static List<CampaignEvent> decide(RegisterParticipation command, CampaignState state, Act act) {
        return switch (state) {
            case None _ -> throw UNKNOWN.because("campaign", command.campaignId());
            case Closed(_, var closedOn, _) -> throw CLOSED.because("date", closedOn);
            case Running running -> register(command, running, act);
        };
    }

    /// R4.
    static List<CampaignEvent> decide(CloseCampaign command, CampaignState state, Act act) {
        if (command.closedOn().isAfter(act.day())) {
            throw CLOSED_IN_FUTURE.because("date", command.closedOn());
        }
        return switch (state) {
            case None _ -> throw UNKNOWN.because("campaign", command.campaignId());
            case Closed(_, var closedOn, _) when closedOn.equals(command.closedOn()) -> List.of();
            case Closed(_, var closedOn, _) -> throw CLOSED.because("date", closedOn);
            case Running running -> {
                if (command.closedOn().isBefore(running.launchedOn())) {
                    throw CLOSED_BEFORE_LAUNCH.because("date", running.launchedOn());
                }
                yield List.of(
                        new CampaignClosed(running.id(), command.closedOn(), command.summary()));
            }
        };
    }

    /// R5.
    static List<CampaignEvent> decide(SettleCampaignDates command, CampaignState state) {
        return switch (state) {
            case None _ -> throw UNKNOWN.because("campaign", command.campaignId());
            case Running running -> settle(command, running.content());
            case Closed closed -> settle(command, closed.content());
        };
    }

    static CampaignState evolve(CampaignState state, CampaignEvent event) {
        return switch (event) {
            case CampaignLaunched e ->
                    new Running(
                            e.campaignId(),
                            e.launchedOn(),
                            e.content().phases().stream()
                                    .map(PlannedPhase::label)
                                    .collect(Collectors.toSet()),
                            new HashSet<>(e.scope()),
                            Map.of(),
                            e.content());
            case ParticipationRegistered e ->
                    state instanceof Running running ? with(running, e) : state;
            case CampaignDateSettled e -> with(state, e);
            case CampaignClosed e ->
                    state instanceof Running running
                            ? new Closed(e.campaignId(), e.closedOn(), running.content())
                            : state;
        };
    }

    private static List<CampaignEvent> settle(
            SettleCampaignDates command, PlannedCampaign content) {
        Map<String, DateReading> dates = PlanDates.of(content);
        return command.days().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(day -> isOpen(dates.get(day.getKey())))
                .<CampaignEvent>map(day ->
                        new CampaignDateSettled(command.campaignId(), day.getKey(), day.getValue()))
                .toList();
    }

    private static boolean isOpen(@Nullable DateReading date) {
        return date != null && PlanDates.isOpen(date);
    }

    private static List<CampaignEvent> register(
            RegisterParticipation command, Running running, Act act) {
        UnitId unit = command.unitId();
        if (!running.scope().contains(unit)) {
            throw OUT_OF_SCOPE.because("unit", unit);
        }
        if (!act.isFor(unit.value())) {
            throw OTHER_UNIT.because("unit", unit);
        }
        if (!running.phases().contains(command.phase())) {
            throw PHASE_UNKNOWN.because("phase", command.phase());
        }
        String already = running.commitments().get(new Registration(command.phase(), unit));
        if (already != null && !already.equals(command.commitment())) {
            throw REGISTERED.because(Map.of("unit", unit.toString(), "phase", command.phase()));
        }
        return already != null
                ? List.of()
                : List.of(
                        new ParticipationRegistered(
                                running.id(),
                                command.phase(),
                                unit,
                                command.commitment(),
                                act.at()));
    }

    private static PlanContent content(Facts plan, LaunchCampaign command) {
        return plan.last(PlanImported.class)
                .map(PlanImported::content)
                .or(() -> plan.last(PlanDrafted.class).map(PlanDrafted::content))
                .orElseThrow(() -> PLAN_UNKNOWN.because("plan", command.planId()));
    }

    private static void requireScope(LaunchCampaign command, Function<UnitId, Facts> units) {
        if (command.scope().isEmpty()) {
            throw SCOPE_EMPTY.because("field", "scope");
        }
        for (UnitId unit : command.scope()) {
            Facts facts = units.apply(unit);
            if (facts.has(ExternalAuthorityRegistered.class)) {
                throw SCOPE_UNIT_EXTERNAL.because("unit", unit);
            }
            if (!facts.has(UnitRegistered.class)) {
                throw SCOPE_UNIT_UNKNOWN.because("unit", unit);
            }
            facts.last(UnitDissolved.class)
                    .filter(end -> !command.launchedOn().isBefore(end.dissolvedOn()))
                    .ifPresent(end -> {
                        throw SCOPE_UNIT_DISSOLVED.because(
                                Map.of(
                                        "unit", unit.toString(),
                                        "date", end.dissolvedOn().toString()));
                    });
        }
    }

    private static Running with(Running running, ParticipationRegistered event) {
        Map<Registration, String> commitments = new java.util.HashMap<>(running.commitments());
        commitments.put(new Registration(event.phase(), event.unitId()), event.commitment());
        return new Running(
                running.id(),
                running.launchedOn(),
                running.phases(),
                running.scope(),
                commitments,
                running.content());
    }

    private static CampaignState with(CampaignState state, CampaignDateSettled event) {
        return switch (state) {
            case None none -> none;
            case Running running ->
                    new Running(
                            running.id(),
                            running.launchedOn(),
                            running.phases(),
                            running.scope(),
                            running.commitments(),
                            PlanDates.settled(running.content(), event.anchor(), event.settled()));
            case Closed closed ->
                    new Closed(
                            closed.id(),
                            closed.closedOn(),
                            PlanDates.settled(closed.content(), event.anchor(), event.settled()));
        };
    }
}

package vn.sovang.command.campaign;

import static vn.sovang.command.campaign.CampaignRejection.CLOSED;
import static vn.sovang.command.campaign.CampaignRejection.CLOSED_BEFORE_LAST_YEAR;
import static vn.sovang.command.campaign.CampaignRejection.CLOSED_BEFORE_LAUNCH;
import static vn.sovang.command.campaign.CampaignRejection.CLOSED_IN_FUTURE;
import static vn.sovang.command.campaign.CampaignRejection.EXISTS;
import static vn.sovang.command.campaign.CampaignRejection.LAUNCHED_IN_FUTURE;
import static vn.sovang.command.campaign.CampaignRejection.NOT_IN_PLAN;
import static vn.sovang.command.campaign.CampaignRejection.OTHER_UNIT;
import static vn.sovang.command.campaign.CampaignRejection.OUT_OF_SCOPE;
import static vn.sovang.command.campaign.CampaignRejection.PHASE_EXISTS;
import static vn.sovang.command.campaign.CampaignRejection.PHASE_UNKNOWN;
import static vn.sovang.command.campaign.CampaignRejection.PLAN_ASSIGNED_AWAY;
import static vn.sovang.command.campaign.CampaignRejection.PLAN_NOT_ISSUED;
import static vn.sovang.command.campaign.CampaignRejection.PLAN_REPLACED;
import static vn.sovang.command.campaign.CampaignRejection.PLAN_UNKNOWN;
import static vn.sovang.command.campaign.CampaignRejection.PLAN_WITHDRAWN;
import static vn.sovang.command.campaign.CampaignRejection.REGISTERED;
import static vn.sovang.command.campaign.CampaignRejection.UNIT_ENDED;
import static vn.sovang.command.campaign.CampaignRejection.UNIT_NOT_YET;
import static vn.sovang.command.campaign.CampaignRejection.UNKNOWN;

import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

import vn.sovang.block.BlockId;
import vn.sovang.campaign.AmendCampaign;
import vn.sovang.campaign.AmendRegistration;
import vn.sovang.campaign.AmendmentLeftOut;
import vn.sovang.campaign.AskedReports;
import vn.sovang.campaign.CampaignAmended;
import vn.sovang.campaign.CampaignClosed;
import vn.sovang.campaign.CampaignCommand;
import vn.sovang.campaign.CampaignDateSettled;
import vn.sovang.campaign.CampaignEvent;
import vn.sovang.campaign.CampaignId;
import vn.sovang.campaign.CampaignLaunched;
import vn.sovang.campaign.CampaignText;
import vn.sovang.campaign.CloseCampaign;
import vn.sovang.campaign.ExtendCampaign;
import vn.sovang.campaign.LaunchCampaign;
import vn.sovang.campaign.OverdueReport;
import vn.sovang.campaign.ParticipationRegistered;
import vn.sovang.campaign.PhaseExtended;
import vn.sovang.campaign.PledgeSigned;
import vn.sovang.campaign.RecordInspection;
import vn.sovang.campaign.RecordReview;
import vn.sovang.campaign.RegisterParticipation;
import vn.sovang.campaign.RegistrationAmended;
import vn.sovang.campaign.RemindUnit;
import vn.sovang.campaign.ReviewRecorded;
import vn.sovang.campaign.SettleCampaignDates;
import vn.sovang.campaign.SignPledge;
import vn.sovang.campaign.TakePlanAmendments;
import vn.sovang.campaign.UnitInspected;
import vn.sovang.campaign.UnitReminded;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.command.act.History;
import vn.sovang.command.act.PhaseReports;
import vn.sovang.kernel.Rejection;
import vn.sovang.plan.PlanAmended;
import vn.sovang.plan.PlanContent;
import vn.sovang.plan.PlanDates;
import vn.sovang.plan.PlanIssued;
import vn.sovang.plan.PlanReplaced;
import vn.sovang.plan.PlanText;
import vn.sovang.plan.PlanWithdrawn;
import vn.sovang.plan.PlannedCampaign;
import vn.sovang.plan.PlannedPhase;
import vn.sovang.plan.ProvinceAssigned;
import vn.sovang.plan.YearSpan;
import vn.sovang.time.DateReading;
import vn.sovang.time.SettledDate;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    /// @param reports for which it asks, and how it reads now
    /// @param readings it read so before its limits moved
    /// @param commitments undertakings of each unit for each phase, also those that were taken out
    /// @param recorded the pledges, reminders, inspections and reviews so far
    /// @param plan amendments of its plan that it has followed
    record Running(
            AskedReports reports,
            PVector<Reading> readings,
            PMap<Registration, String> commitments,
            PSet<CampaignEvent> recorded,
            Followed plan)
            implements CampaignState {
        @Override
        public CampaignId id() {
            return text().campaignId();
        }

        /// The campaign as it reads now.
        CampaignText text() {
            return reports.text();
        }

        PlannedCampaign content() {
            return text().content();
        }

        PlannedPhase phase(String label) {
            return text().phase(label).orElseThrow(() -> unknown(label, content().phases()));
        }

        /// The phase, or the round of one, by which a report is owed.
        PlannedPhase reported(String label) {
            return text().reported(label).orElseThrow(() -> unknown(label, text().reported()));
        }

        private static Rejection unknown(String label, List<PlannedPhase> phases) {
            return PHASE_UNKNOWN.because(
                    Map.of("phase", label, "phases", PlannedPhase.labels(phases)));
        }

        void requireInScope(UnitId unit, Act act) {
            if (!text().takesIn(unit, act.organisations())) {
                throw OUT_OF_SCOPE.because("unit", unit);
            }
        }

        /// Refuses for a unit that owes no report on the phase.
        void requireOwing(String phase, UnitId unit, Act act) {
            if (reports.under(phase, unit, act.organisations()).isEmpty()) {
                throw OUT_OF_SCOPE.because("unit", unit);
            }
        }

        /// Refuses what begins in the name of a unit that was no more, or not yet, on the day.
        void requireStanding(UnitId unit, LocalDate day, Act act) {
            act.requireStanding(unit, day, UNIT_ENDED, UNIT_NOT_YET);
        }

        Running with(Registration registration, String commitment) {
            return new Running(
                    reports, readings, commitments.plus(registration, commitment), recorded, plan);
        }

        /// The campaign with an extension.
        Running with(PhaseExtended event) {
            return new Running(
                    reports.after(event),
                    readings.plus(new Reading(event.from(), text())),
                    commitments,
                    recorded,
                    plan);
        }

        Running with(CampaignAmended event) {
            return new Running(
                    reports.after(event),
                    event.text().moved(text()).isEmpty()
                            ? readings
                            : readings.plus(new Reading(event.effectiveOn(), text())),
                    commitments,
                    recorded,
                    plan);
        }

        /// A day that is settled was meant from the start.
        Running with(CampaignDateSettled event) {
            return new Running(
                    reports.after(event),
                    TreePVector.from(
                            readings.stream()
                                    .map(read -> new Reading(read.until, read.text.after(event)))
                                    .toList()),
                    commitments,
                    recorded,
                    plan);
        }

        /// Limits for reports that are surely over when an amendment comes into force: as they read
        /// on that day, by the amendment itself where it moves them, whatever time was given later.
        List<OverdueReport> overdue(CampaignText amended, LocalDate on) {
            CampaignText then =
                    readings.stream()
                            .filter(read -> read.until.isAfter(on))
                            .min(Comparator.comparing(Reading::until))
                            .map(Reading::text)
                            .orElse(text());
            Set<String> own =
                    amended.moved(text()).stream()
                            .map(PlannedPhase::label)
                            .collect(Collectors.toSet());
            return Stream.concat(
                            then.overdue(on).stream().filter(some -> !own.contains(some.phase())),
                            amended.overdue(on).stream()
                                    .filter(some ->
                                            own.contains(some.phase())
                                                    || then.reported(some.phase()).isEmpty()))
                    .toList();
        }

        Running with(Followed next) {
            return new Running(reports, readings, commitments, recorded, next);
        }

        /// True when anything but its reports hangs on the label of a phase.
        boolean isUsed(String phase) {
            return commitments.keySet().stream().anyMatch(made -> made.phase().equals(phase))
                    || recorded.stream().anyMatch(done -> phase.equals(phaseOf(done)));
        }

        private static @Nullable String phaseOf(CampaignEvent event) {
            return switch (event) {
                case UnitReminded e -> e.phase();
                case ReviewRecorded e -> e.phase();
                default -> null; // events of the campaign as a whole
            };
        }

        Running with(CampaignEvent event) {
            return new Running(reports, readings, commitments, recorded.plus(event), plan);
        }
    }

    /// A campaign that is over, and only looked back upon.
    ///
    /// @param before as it stood; its dates are still settled, its units still urged on, inspected
    ///   and reviewed
    record Closed(LocalDate closedOn, Running before) implements CampaignState {
        @Override
        public CampaignId id() {
            return before.id();
        }
    }

    record Registration(String phase, UnitId unit) {}

    /// Text of a campaign until the day on which its limits moved.
    record Reading(LocalDate until, CampaignText text) {}

    /// Progress of a campaign in following its plan.
    ///
    /// @param followed the last amendment that it reads by; 0 before the first
    /// @param seen the last amendment that it was asked to follow
    record Followed(int followed, int seen) {
        static Followed upTo(@Nullable Integer amendment) {
            int last = amendment == null ? 0 : amendment;
            return new Followed(last, last);
        }
    }

    /// Decides every command of the family, each by its own rules.
    static List<CampaignEvent> decide(
            CampaignCommand command,
            CampaignState state,
            Act act,
            History history,
            PhaseReports reports) {
        return switch (command) {
            case LaunchCampaign c ->
                    decide(c, state, act, history.of(c.planId().value()), units(history));
            case RegisterParticipation c -> decide(c, state, act);
            case AmendRegistration c -> decide(c, state, act);
            case SignPledge c -> decide(c, state, act, block -> history.of(block.value()));
            case SettleCampaignDates c -> decide(c, state);
            case ExtendCampaign c -> decide(c, state, act);
            case AmendCampaign c -> decide(c, state, act, units(history));
            case TakePlanAmendments c ->
                    decide(
                            c,
                            state,
                            act,
                            history.of(c.planId().value()),
                            phase -> !reports.of(c.campaignId(), phase).isEmpty());
            case RemindUnit c -> decide(c, state, act);
            case RecordInspection c -> decide(c, state, act);
            case RecordReview c -> decide(c, state, act);
            case CloseCampaign c -> decide(c, state, act);
        };
    }

    private static Function<UnitId, Facts> units(History history) {
        return unit -> history.of(unit.value());
    }

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
        requireInForce(plan);
        PlanIssued issued =
                plan.last(PlanIssued.class)
                        .orElseThrow(() -> PLAN_NOT_ISSUED.because("plan", command.planId()));
        PlannedCampaign planned =
                content.campaigns().stream()
                        .filter(campaign -> campaign.label().equals(command.label()))
                        .findFirst()
                        .orElseThrow(() -> NOT_IN_PLAN.because("label", command.label()));
        requireApart(planned);
        Scope.require(command.scope(), command.launchedOn(), units);
        return List.of(
                new CampaignLaunched(
                        command.campaignId(),
                        command.planId(),
                        planned,
                        content.year(),
                        issued.issuedOn(),
                        command.launchedOn(),
                        command.scope().stream().distinct().toList(),
                        plan.all(PlanAmended.class).size(),
                        command.onlyNamed()));
    }

    /// Refuses a phase that no report could tell from a round of another.
    private static void requireApart(PlannedCampaign planned) {
        planned.labelledAsRounds()
                .findFirst()
                .ifPresent(phase -> {
                    throw PHASE_EXISTS.because("phase", phase.label());
                });
    }

    /// R3, R4.
    static List<CampaignEvent> decide(RegisterParticipation command, CampaignState state, Act act) {
        return register(command, running(state, command.campaignId()), act);
    }

    /// R4, R13.
    static List<CampaignEvent> decide(CloseCampaign command, CampaignState state, Act act) {
        if (command.closedOn().isAfter(act.day())) {
            throw CLOSED_IN_FUTURE.because("date", command.closedOn());
        }
        return switch (state) {
            case None _ -> throw UNKNOWN.because("campaign", command.campaignId());
            case Closed(var closedOn, _) when closedOn.equals(command.closedOn()) -> List.of();
            case Closed(var closedOn, _) -> throw CLOSED.because("date", closedOn);
            case Running running -> {
                if (command.closedOn().isBefore(running.text().launchedOn())) {
                    throw CLOSED_BEFORE_LAUNCH.because("date", running.text().launchedOn());
                }
                requireLastYear(command, running.content().years());
                yield List.of(
                        new CampaignClosed(running.id(), command.closedOn(), command.summary()));
            }
        };
    }

    /// R5.
    static List<CampaignEvent> decide(SettleCampaignDates command, CampaignState state) {
        return settle(command, launched(state, command.campaignId()).text());
    }

    /// R6.
    static List<CampaignEvent> decide(ExtendCampaign command, CampaignState state, Act act) {
        return FollowUp.extend(command, running(state, command.campaignId()), act);
    }

    /// R10.
    static List<CampaignEvent> decide(
            AmendCampaign command, CampaignState state, Act act, Function<UnitId, Facts> units) {
        return Amendment.decide(command, running(state, command.campaignId()), act, units);
    }

    /// R11; a campaign that is over follows nothing more.
    static List<CampaignEvent> decide(
            TakePlanAmendments command,
            CampaignState state,
            Act act,
            Facts plan,
            Predicate<String> isReported) {
        return switch (state) {
            case None _ -> throw UNKNOWN.because("campaign", command.campaignId());
            case Closed _ -> List.of();
            case Running running -> PlanChange.decide(command, running, act, plan, isReported);
        };
    }

    /// R7.
    static List<CampaignEvent> decide(AmendRegistration command, CampaignState state, Act act) {
        return FollowUp.amend(command, running(state, command.campaignId()), act);
    }

    /// R8.
    static List<CampaignEvent> decide(
            SignPledge command, CampaignState state, Act act, Function<BlockId, Facts> blocks) {
        return FollowUp.sign(command, running(state, command.campaignId()), act, blocks);
    }

    /// R9.
    static List<CampaignEvent> decide(RemindUnit command, CampaignState state, Act act) {
        return FollowUp.remind(command, launched(state, command.campaignId()), act);
    }

    /// R9.
    static List<CampaignEvent> decide(RecordInspection command, CampaignState state, Act act) {
        return FollowUp.inspect(command, launched(state, command.campaignId()), act);
    }

    /// R9.
    static List<CampaignEvent> decide(RecordReview command, CampaignState state, Act act) {
        return FollowUp.review(command, launched(state, command.campaignId()), act);
    }

    static CampaignState evolve(CampaignState state, CampaignEvent event) {
        return switch (event) {
            case CampaignLaunched e ->
                    new Running(
                            new AskedReports(e.text(), List.of()),
                            TreePVector.empty(),
                            HashTreePMap.empty(),
                            HashTreePSet.empty(),
                            Followed.upTo(e.planAmendment()));
            case ParticipationRegistered e ->
                    changed(
                            state,
                            now ->
                                    now.with(
                                            new Registration(e.phase(), e.unitId()),
                                            e.commitment()));
            case RegistrationAmended e ->
                    changed(
                            state,
                            now ->
                                    now.with(
                                            new Registration(e.phase(), e.unitId()),
                                            e.commitment()));
            case CampaignDateSettled e -> changed(state, now -> now.with(e));
            case PhaseExtended e -> changed(state, now -> now.with(e));
            case CampaignAmended e -> changed(state, now -> amended(now, e));
            case AmendmentLeftOut e ->
                    changed(
                            state,
                            now ->
                                    now.with(
                                            new Followed(
                                                    now.plan().followed(), e.planAmendment())));
            case PledgeSigned _, UnitReminded _, UnitInspected _, ReviewRecorded _ ->
                    changed(state, now -> now.with(event));
            case CampaignClosed e ->
                    state instanceof Running running ? new Closed(e.closedOn(), running) : state;
        };
    }

    private static Running amended(Running now, CampaignAmended event) {
        Running amended = now.with(event);
        return event.planAmendment() == null
                ? amended
                : amended.with(Followed.upTo(event.planAmendment()));
    }

    private static CampaignState changed(CampaignState state, UnaryOperator<Running> change) {
        return switch (state) {
            case None none -> none;
            case Running running -> change.apply(running);
            case Closed closed -> new Closed(closed.closedOn(), change.apply(closed.before()));
        };
    }

    /// The campaign while it runs.
    private static Running running(CampaignState state, CampaignId asked) {
        if (state instanceof Closed closed) {
            throw CLOSED.because("date", closed.closedOn());
        }
        return launched(state, asked);
    }

    /// The campaign, also once it is closed.
    private static Running launched(CampaignState state, CampaignId asked) {
        return switch (state) {
            case None _ -> throw UNKNOWN.because("campaign", asked);
            case Running running -> running;
            case Closed closed -> closed.before();
        };
    }

    /// R13: the end of one of its years is not the end of a campaign of several.
    private static void requireLastYear(CloseCampaign command, @Nullable YearSpan years) {
        if (years != null && command.closedOn().getYear() < years.last()) {
            throw CLOSED_BEFORE_LAST_YEAR.because("year", years.last());
        }
    }

    private static List<CampaignEvent> settle(SettleCampaignDates command, CampaignText before) {
        CampaignText text = before;
        List<CampaignEvent> settled = new ArrayList<>();
        Map<String, DateReading> dates = PlanDates.of(text.content());
        for (Map.Entry<String, SettledDate> day : new TreeMap<>(command.days()).entrySet()) {
            if (takes(dates.get(day.getKey()), day.getValue())) {
                CampaignEvent event =
                        new CampaignDateSettled(command.campaignId(), day.getKey(), day.getValue())
                                .of(text);
                settled.add(event);
                text = text.after(event);
            }
        }
        return List.copyOf(settled);
    }

    /// True for a date that is open, or that was settled otherwise and is corrected.
    private static boolean takes(@Nullable DateReading date, SettledDate day) {
        return date != null
                && (PlanDates.isOpen(date)
                        || (date instanceof SettledDate settled
                                && !settled.date().equals(day.date())));
    }

    private static List<CampaignEvent> register(
            RegisterParticipation command, Running running, Act act) {
        UnitId unit = command.unitId();
        running.requireInScope(unit, act);
        if (!act.isFor(unit.value())) {
            throw OTHER_UNIT.because("unit", unit);
        }
        running.phase(command.phase());
        String already = running.commitments().get(new Registration(command.phase(), unit));
        running.requireStanding(unit, act.day(), act);
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
        return PlanText.of(plan.events())
                .orElseThrow(() -> PLAN_UNKNOWN.because("plan", command.planId()));
    }

    /// A plan that was replaced or withdrawn launches nothing more (rule 16).
    private static void requireInForce(Facts plan) {
        plan.last(ProvinceAssigned.class)
                .ifPresent(away -> {
                    throw PLAN_ASSIGNED_AWAY.because("province", away.province());
                });
        plan.last(PlanReplaced.class)
                .ifPresent(end -> {
                    throw PLAN_REPLACED.because("plan", end.replacedBy());
                });
        plan.last(PlanWithdrawn.class)
                .ifPresent(end -> {
                    throw PLAN_WITHDRAWN.because("date", end.withdrawnOn());
                });
    }
}

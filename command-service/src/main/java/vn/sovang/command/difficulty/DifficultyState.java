package vn.sovang.command.difficulty;

import static vn.sovang.command.difficulty.DifficultyRejection.BEYOND_AUTHORITY;
import static vn.sovang.command.difficulty.DifficultyRejection.CAMPAIGN_UNKNOWN;
import static vn.sovang.command.difficulty.DifficultyRejection.EXISTS;
import static vn.sovang.command.difficulty.DifficultyRejection.LIES_THERE;
import static vn.sovang.command.difficulty.DifficultyRejection.NAMES_ONE;
import static vn.sovang.command.difficulty.DifficultyRejection.NOT_ANSWERED;
import static vn.sovang.command.difficulty.DifficultyRejection.NOT_A_COMMITTEE;
import static vn.sovang.command.difficulty.DifficultyRejection.OTHER_UNIT;
import static vn.sovang.command.difficulty.DifficultyRejection.PLAN_UNKNOWN;
import static vn.sovang.command.difficulty.DifficultyRejection.RESOLVED;
import static vn.sovang.command.difficulty.DifficultyRejection.UNIT_DISSOLVED;
import static vn.sovang.command.difficulty.DifficultyRejection.UNIT_UNKNOWN;
import static vn.sovang.command.difficulty.DifficultyRejection.UNKNOWN;

import org.jspecify.annotations.Nullable;

import vn.sovang.campaign.CampaignId;
import vn.sovang.campaign.CampaignText;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.command.act.History;
import vn.sovang.difficulty.AnswerDifficulty;
import vn.sovang.difficulty.DifficultyAnswered;
import vn.sovang.difficulty.DifficultyCommand;
import vn.sovang.difficulty.DifficultyEscalated;
import vn.sovang.difficulty.DifficultyEvent;
import vn.sovang.difficulty.DifficultyId;
import vn.sovang.difficulty.DifficultyRaised;
import vn.sovang.difficulty.DifficultyResolved;
import vn.sovang.difficulty.EscalateDifficulty;
import vn.sovang.difficulty.RaiseDifficulty;
import vn.sovang.difficulty.ResolveDifficulty;
import vn.sovang.plan.PlanDrafted;
import vn.sovang.plan.PlanId;
import vn.sovang.plan.PlanImported;
import vn.sovang.plan.PlanIssued;
import vn.sovang.unit.UnitDissolved;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.UnitRegistered;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// The rules of a difficulty.
sealed interface DifficultyState {
    /// Kinds of units that decide for a locality, and so take a difficulty that is beyond a
    /// standing body.
    Set<UnitKind> COMMITTEES =
            Set.copyOf(
                    EnumSet.of(
                            UnitKind.PROVINCIAL_COMMITTEE,
                            UnitKind.DISTRICT_COMMITTEE,
                            UnitKind.COMMUNE_COMMITTEE));

    @Nullable DifficultyId id();

    record None() implements DifficultyState {
        @Override
        public @Nullable DifficultyId id() {
            return null;
        }
    }

    /// Raised and not closed.
    ///
    /// @param unit the one that raised it
    /// @param holder the body with which it lies
    /// @param escalation why it came to the holder from below; null while it is with the standing
    ///   body
    /// @param answer the holder's; null until it answers
    /// @param isBeyond whether the holder said that it is beyond its authority
    record Open(
            DifficultyId id,
            UnitId unit,
            UnitId holder,
            @Nullable String escalation,
            @Nullable String answer,
            boolean isBeyond)
            implements DifficultyState {}

    record Resolved(DifficultyId id, String outcome) implements DifficultyState {}

    /// Decides every command of the family, each by its own rules.
    static List<DifficultyEvent> decide(
            DifficultyCommand command, DifficultyState state, Act act, History history) {
        return switch (command) {
            case RaiseDifficulty c -> decide(c, state, act, history::of, history::beganBy);
            case AnswerDifficulty c -> decide(c, state, act);
            case EscalateDifficulty c -> decide(c, state, act, history::of);
            case ResolveDifficulty c -> decide(c, state, act);
        };
    }

    /// R1.
    static List<DifficultyEvent> decide(
            RaiseDifficulty command,
            DifficultyState state,
            Act act,
            Function<UUID, Facts> facts,
            Function<UUID, Optional<UnitId>> beganBy) {
        if (!(state instanceof None)) {
            throw EXISTS.because("difficulty", command.difficultyId());
        }
        PlanId plan = plan(command, act, facts, beganBy);
        requireUnit(command.unitId(), act, facts);
        requireUnit(command.standingBody(), act, facts);
        requireFor(act, command.unitId());
        return List.of(
                new DifficultyRaised(
                        command.difficultyId(),
                        plan,
                        command.campaignId(),
                        command.unitId(),
                        command.standingBody(),
                        command.words(),
                        act.at()));
    }

    /// R2, R3.
    static List<DifficultyEvent> decide(AnswerDifficulty command, DifficultyState state, Act act) {
        Open open = open(state, command.difficultyId());
        requireFor(act, open.holder());
        if (command.answer().equals(open.answer())
                && command.beyondAuthority() == open.isBeyond()) {
            return List.of();
        }
        if (open.isBeyond()) {
            throw BEYOND_AUTHORITY.because("difficulty", open.id());
        }
        return List.of(
                new DifficultyAnswered(
                        open.id(),
                        open.holder(),
                        command.answer(),
                        command.beyondAuthority(),
                        act.at()));
    }

    /// R3.
    static List<DifficultyEvent> decide(
            EscalateDifficulty command,
            DifficultyState state,
            Act act,
            Function<UUID, Facts> facts) {
        Open open = open(state, command.difficultyId());
        if (command.committee().equals(open.holder())) {
            if (command.reason().equals(open.escalation())) {
                return List.of();
            }
            throw LIES_THERE.because("unit", open.holder());
        }
        requireFor(act, open.holder());
        UnitRegistered committee = requireUnit(command.committee(), act, facts);
        if (!COMMITTEES.contains(committee.kind())) {
            throw NOT_A_COMMITTEE.because("unit", command.committee());
        }
        return List.of(
                new DifficultyEscalated(
                        open.id(), open.holder(), command.committee(), command.reason(), act.at()));
    }

    /// R3, R4.
    static List<DifficultyEvent> decide(ResolveDifficulty command, DifficultyState state, Act act) {
        if (state instanceof Resolved(_, var outcome) && outcome.equals(command.outcome())) {
            return List.of();
        }
        Open open = open(state, command.difficultyId());
        if (!act.isFor(open.unit().value())) {
            requireFor(act, open.holder());
        }
        if (open.isBeyond()) {
            throw BEYOND_AUTHORITY.because("difficulty", open.id());
        }
        if (open.answer() == null) {
            throw NOT_ANSWERED.because("unit", open.holder());
        }
        return List.of(new DifficultyResolved(open.id(), command.outcome(), act.at()));
    }

    static DifficultyState evolve(DifficultyState state, DifficultyEvent event) {
        return switch (event) {
            case DifficultyRaised e ->
                    new Open(e.difficultyId(), e.unitId(), e.standingBody(), null, null, false);
            case DifficultyAnswered e ->
                    state instanceof Open(var id, var unit, var holder, var escalation, _, _)
                            ? new Open(
                                    id, unit, holder, escalation, e.answer(), e.beyondAuthority())
                            : state;
            case DifficultyEscalated e ->
                    state instanceof Open open
                            ? new Open(
                                    open.id(), open.unit(), e.committee(), e.reason(), null, false)
                            : state;
            case DifficultyResolved e -> new Resolved(e.difficultyId(), e.outcome());
        };
    }

    private static Open open(DifficultyState state, DifficultyId asked) {
        return switch (state) {
            case None _ -> throw UNKNOWN.because("difficulty", asked);
            case Resolved(var id, _) -> throw RESOLVED.because("difficulty", id);
            case Open open -> open;
        };
    }

    /// A plan that is not issued is there for the organisation that writes it, and for nobody else.
    private static PlanId plan(
            RaiseDifficulty command,
            Act act,
            Function<UUID, Facts> facts,
            Function<UUID, Optional<UnitId>> beganBy) {
        PlanId plan = command.planId();
        CampaignId campaign = command.campaignId();
        if (campaign != null && plan == null) {
            return CampaignText.of(facts.apply(campaign.value()).events())
                    .map(CampaignText::planId)
                    .orElseThrow(() -> CAMPAIGN_UNKNOWN.because("campaign", campaign));
        }
        if (plan == null || campaign != null) {
            throw NAMES_ONE.because("field", "planId, campaignId");
        }
        Facts known = facts.apply(plan.value());
        boolean isTheirs =
                !known.has(PlanIssued.class)
                        && beganBy.apply(plan.value())
                                .filter(unit ->
                                        !act.organisations().isSame(act.unit(), Set.of(unit)))
                                .isPresent();
        if (isTheirs || (!known.has(PlanDrafted.class) && !known.has(PlanImported.class))) {
            throw PLAN_UNKNOWN.because("plan", plan);
        }
        return plan;
    }

    private static UnitRegistered requireUnit(UnitId unit, Act act, Function<UUID, Facts> facts) {
        Facts known = facts.apply(unit.value());
        UnitRegistered registered =
                known.last(UnitRegistered.class)
                        .orElseThrow(() -> UNIT_UNKNOWN.because("unit", unit));
        known.last(UnitDissolved.class)
                .filter(end -> !act.day().isBefore(end.dissolvedOn()))
                .ifPresent(end -> {
                    throw UNIT_DISSOLVED.because(
                            Map.of("unit", unit.toString(), "date", end.dissolvedOn().toString()));
                });
        return registered;
    }

    private static void requireFor(Act act, UnitId unit) {
        if (!act.isFor(unit.value())) {
            throw OTHER_UNIT.because("unit", unit);
        }
    }
}

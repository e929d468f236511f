package vn.sovang.command.block;

import static vn.sovang.command.block.BlockRejection.BEFORE_START;
import static vn.sovang.command.block.BlockRejection.DISSOLVED;
import static vn.sovang.command.block.BlockRejection.ENDED_BEFORE_START;
import static vn.sovang.command.block.BlockRejection.ENDED_IN_FUTURE;
import static vn.sovang.command.block.BlockRejection.EXISTS;
import static vn.sovang.command.block.BlockRejection.LEAD_NOT_LATER;
import static vn.sovang.command.block.BlockRejection.LEAD_NOT_MEMBER;
import static vn.sovang.command.block.BlockRejection.MEMBER_ALREADY;
import static vn.sovang.command.block.BlockRejection.MEMBER_BEYOND_OWN;
import static vn.sovang.command.block.BlockRejection.MEMBER_UNTIL;
import static vn.sovang.command.block.BlockRejection.NOT_MEMBER;
import static vn.sovang.command.block.BlockRejection.UNIT_DISSOLVED;
import static vn.sovang.command.block.BlockRejection.UNIT_UNKNOWN;
import static vn.sovang.command.block.BlockRejection.UNKNOWN;

import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

import vn.sovang.block.AppointLead;
import vn.sovang.block.AssignMember;
import vn.sovang.block.BlockCommand;
import vn.sovang.block.BlockDissolved;
import vn.sovang.block.BlockEvent;
import vn.sovang.block.BlockFormed;
import vn.sovang.block.BlockId;
import vn.sovang.block.BlockKind;
import vn.sovang.block.DissolveBlock;
import vn.sovang.block.EndMembership;
import vn.sovang.block.FormBlock;
import vn.sovang.block.LeadAppointed;
import vn.sovang.block.MemberAssigned;
import vn.sovang.block.MembershipEnded;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.command.act.History;
import vn.sovang.unit.UnitDissolved;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitRegistered;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The rules of an emulation block.
sealed interface BlockState {
    @Nullable BlockId id();

    record None() implements BlockState {
        @Override
        public @Nullable BlockId id() {
            return null;
        }
    }

    /// A block that exists.
    ///
    /// @param members the newest membership of each unit that ever was a member
    /// @param lead the unit that leads it; null before one is appointed and when the lead is no
    ///   member any more
    record Formed(
            BlockId id,
            BlockKind kind,
            LocalDate validFrom,
            PMap<UnitId, Membership> members,
            @Nullable Lead lead)
            implements BlockState {}

    record Dissolved(BlockId id, LocalDate since) implements BlockState {}

    /// Span of days on which a unit is a member.
    ///
    /// @param endedOn first day on which it is no member; null while it lasts
    record Membership(LocalDate from, @Nullable LocalDate endedOn) {
        boolean lasts() {
            return endedOn == null;
        }

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && (endedOn == null || day.isBefore(endedOn));
        }
    }

    record Lead(UnitId unit, LocalDate from) {}

    /// Decides every command of the family, each by its own rules.
    static List<BlockEvent> decide(
            BlockCommand command, BlockState state, Act act, History history) {
        return switch (command) {
            case FormBlock c -> decide(c, state);
            case AssignMember c -> decide(c, state, act, history.of(c.unitId().value()));
            case EndMembership c -> decide(c, state, act);
            case AppointLead c -> decide(c, state, history.of(c.unitId().value()));
            case DissolveBlock c -> decide(c, state, act);
        };
    }

    /// R1.
    static List<BlockEvent> decide(FormBlock command, BlockState state) {
        if (!(state instanceof None)) {
            throw EXISTS.because("block", command.blockId());
        }
        return List.of(
                new BlockFormed(
                        command.blockId(),
                        command.name(),
                        command.kind(),
                        command.validFrom(),
                        command.basis()));
    }

    /// R2.
    static List<BlockEvent> decide(AssignMember command, BlockState state, Act act, Facts unit) {
        Formed block = formed(state, command.blockId());
        LocalDate from = command.validFrom();
        if (from.isBefore(block.validFrom())) {
            throw BEFORE_START.because("date", block.validFrom());
        }
        Membership last = block.members().get(command.unitId());
        if (last != null && last.lasts()) {
            return already(command, last);
        }
        if (last != null && last.endedOn() != null && from.isBefore(last.endedOn())) {
            throw MEMBER_UNTIL.because("date", last.endedOn());
        }
        requireThere(command.unitId(), from, unit);
        requireBelow(command.unitId(), act);
        return List.of(new MemberAssigned(block.id(), block.kind(), command.unitId(), from));
    }

    /// R3.
    static List<BlockEvent> decide(EndMembership command, BlockState state, Act act) {
        Formed block = formed(state, command.blockId());
        Membership last = block.members().get(command.unitId());
        if (last == null) {
            throw NOT_MEMBER.because("unit", command.unitId());
        }
        if (command.endedOn().equals(last.endedOn())) {
            return List.of();
        }
        if (!last.lasts()) {
            throw NOT_MEMBER.because("unit", command.unitId());
        }
        requireEnd(command.endedOn(), last.from(), act);
        return List.of(
                new MembershipEnded(
                        block.id(),
                        block.kind(),
                        command.unitId(),
                        command.endedOn(),
                        command.reason()));
    }

    /// R4.
    static List<BlockEvent> decide(AppointLead command, BlockState state, Facts unit) {
        Formed block = formed(state, command.blockId());
        Lead lead = block.lead();
        if (lead != null
                && lead.unit().equals(command.unitId())
                && !command.validFrom().isBefore(lead.from())) {
            return List.of();
        }
        Membership membership = block.members().get(command.unitId());
        if (membership == null || !membership.covers(command.validFrom())) {
            throw LEAD_NOT_MEMBER.because(
                    Map.of(
                            "unit",
                            command.unitId().toString(),
                            "date",
                            command.validFrom().toString()));
        }
        if (lead != null && !command.validFrom().isAfter(lead.from())) {
            throw LEAD_NOT_LATER.because("date", lead.from());
        }
        requireThere(command.unitId(), command.validFrom(), unit);
        return List.of(new LeadAppointed(block.id(), command.unitId(), command.validFrom()));
    }

    /// R5.
    static List<BlockEvent> decide(DissolveBlock command, BlockState state, Act act) {
        if (state instanceof Dissolved(_, var since) && since.equals(command.dissolvedOn())) {
            return List.of();
        }
        Formed block = formed(state, command.blockId());
        requireEnd(command.dissolvedOn(), newestChange(block), act);
        return List.of(
                new BlockDissolved(
                        block.id(),
                        block.kind(),
                        command.dissolvedOn(),
                        block.members().entrySet().stream()
                                .filter(member -> member.getValue().lasts())
                                .map(Map.Entry::getKey)
                                .sorted(Comparator.comparing(UnitId::toString))
                                .toList(),
                        command.basis()));
    }

    static BlockState evolve(BlockState state, BlockEvent event) {
        return switch (event) {
            case BlockFormed e ->
                    new Formed(e.blockId(), e.kind(), e.validFrom(), HashTreePMap.empty(), null);
            case MemberAssigned e ->
                    state instanceof Formed block
                            ? with(block, e.unitId(), new Membership(e.validFrom(), null))
                            : state;
            case MembershipEnded e -> state instanceof Formed block ? ended(block, e) : state;
            case LeadAppointed e ->
                    state instanceof Formed block
                            ? new Formed(
                                    block.id(),
                                    block.kind(),
                                    block.validFrom(),
                                    block.members(),
                                    new Lead(e.unitId(), e.validFrom()))
                            : state;
            case BlockDissolved e -> new Dissolved(e.blockId(), e.dissolvedOn());
        };
    }

    private static Formed formed(BlockState state, BlockId asked) {
        return switch (state) {
            case None _ -> throw UNKNOWN.because("block", asked);
            case Dissolved(_, var since) -> throw DISSOLVED.because("date", since);
            case Formed block -> block;
        };
    }

    private static List<BlockEvent> already(AssignMember command, Membership last) {
        if (!last.from().equals(command.validFrom())) {
            throw MEMBER_ALREADY.because("date", last.from());
        }
        return List.of();
    }

    private static void requireThere(UnitId id, LocalDate from, Facts unit) {
        if (!unit.has(UnitRegistered.class)) {
            throw UNIT_UNKNOWN.because("unit", id);
        }
        unit.last(UnitDissolved.class)
                .filter(end -> !from.isBefore(end.dissolvedOn()))
                .ifPresent(end -> {
                    throw UNIT_DISSOLVED.because("date", end.dissolvedOn());
                });
    }

    /// Requires that the organisation whose block it is stands above the unit, or has it as a part:
    /// a block of several organisations is for who stands above them all, or looks after the whole
    /// province.
    private static void requireBelow(UnitId unit, Act act) {
        if (!act.actor().isProvinceWide()
                && !act.organisations().isSameOrAbove(act.unit(), Set.of(unit))) {
            throw MEMBER_BEYOND_OWN.because("unit", unit);
        }
    }

    /// An end that is still to come would set the unit free for another block too early.
    private static void requireEnd(LocalDate end, LocalDate after, Act act) {
        if (!end.isAfter(after)) {
            throw ENDED_BEFORE_START.because("date", after);
        }
        if (end.isAfter(act.day())) {
            throw ENDED_IN_FUTURE.because("date", end);
        }
    }

    private static LocalDate newestChange(Formed block) {
        return Stream.concat(
                        Stream.of(block.validFrom()),
                        block.members().values().stream()
                                .flatMap(member ->
                                        Stream.concat(
                                                Stream.of(member.from()),
                                                Stream.ofNullable(member.endedOn()))))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Formed with(Formed block, UnitId unit, Membership membership) {
        return new Formed(
                block.id(),
                block.kind(),
                block.validFrom(),
                block.members().plus(unit, membership),
                block.lead());
    }

    private static Formed ended(Formed block, MembershipEnded event) {
        Membership last = block.members().get(event.unitId());
        Lead lead = block.lead();
        Formed next =
                last == null
                        ? block
                        : with(block, event.unitId(), new Membership(last.from(), event.endedOn()));
        return new Formed(
                next.id(),
                next.kind(),
                next.validFrom(),
                next.members(),
                lead != null && lead.unit().equals(event.unitId()) ? null : lead);
    }
}

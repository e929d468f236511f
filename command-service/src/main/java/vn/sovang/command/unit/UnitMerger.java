package vn.sovang.command.unit;

import static vn.sovang.command.unit.UnitRejection.DISSOLVED_BEFORE_START;
import static vn.sovang.command.unit.UnitRejection.MERGED_BEFORE_START;
import static vn.sovang.command.unit.UnitRejection.MERGED_EMPTY;
import static vn.sovang.command.unit.UnitRejection.MERGED_INTO_ITSELF;
import static vn.sovang.command.unit.UnitRejection.OTHER_DISSOLVED;
import static vn.sovang.command.unit.UnitRejection.OTHER_UNKNOWN;
import static vn.sovang.command.unit.UnitRejection.SUCCESSOR_STARTS_LATER;

import vn.sovang.command.act.Facts;
import vn.sovang.command.act.UnitFacts;
import vn.sovang.kernel.Rejection;
import vn.sovang.unit.CorrectEnd;
import vn.sovang.unit.ExternalAuthorityRegistered;
import vn.sovang.unit.MergeUnits;
import vn.sovang.unit.UnitDissolved;
import vn.sovang.unit.UnitEvent;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitMoved;
import vn.sovang.unit.UnitRegistered;
import vn.sovang.unit.UnitRenamed;
import vn.sovang.unit.UnitsMerged;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The rules of many units that go into one (R5), and of the day on which units end (R8).
final class UnitMerger {
    private UnitMerger() {}

    /// The merger and the end of each unit that goes into the successor, which are one append:
    /// nobody acts for a unit between the two.
    static List<UnitEvent> decide(MergeUnits command, UnitState.Active successor, UnitLog units) {
        UnitsMerged merger =
                new UnitsMerged(
                        successor.id(),
                        command.merged().stream().distinct().toList(),
                        command.mergedOn(),
                        command.basis());
        if (successor.mergers().contains(merger)) {
            return List.of();
        }
        if (merger.merged().isEmpty()) {
            throw MERGED_EMPTY.because("field", "merged");
        }
        if (merger.mergedOn().isBefore(successor.start())) {
            throw SUCCESSOR_STARTS_LATER.because("from", successor.start());
        }
        for (UnitId unit : merger.merged()) {
            require(unit, merger, units);
            requireNotAgain(unit, successor);
            new UnitTree(units).requireNotAbove(unit, successor.id(), merger.mergedOn());
        }
        return Stream.<UnitEvent>concat(
                        Stream.of(merger),
                        merger.merged().stream()
                                .filter(unit -> !units.apply(unit).has(UnitDissolved.class))
                                .map(unit ->
                                        new UnitDissolved(
                                                unit,
                                                merger.mergedOn(),
                                                List.of(merger.unitId()),
                                                merger.basis())))
                .toList();
    }

    private static void require(UnitId unit, UnitsMerged merger, UnitLog units) {
        Facts facts = units.apply(unit);
        if (unit.equals(merger.unitId())) {
            throw MERGED_INTO_ITSELF.because("unit", unit);
        }
        if (!facts.has(UnitRegistered.class)) {
            throw OTHER_UNKNOWN.because("unit", unit);
        }
        facts.last(UnitDissolved.class)
                .filter(end -> !isSame(end, merger))
                .ifPresent(end -> {
                    throw otherDissolved(unit, end.dissolvedOn());
                });
        LocalDate newest = newestChange(unit, newestChange(facts), units);
        if (!merger.mergedOn().isAfter(newest)) {
            throw MERGED_BEFORE_START.because(
                    Map.of("unit", unit.toString(), "from", newest.toString()));
        }
    }

    /// Requires that a unit goes into another once: what was decided stands, on its day.
    private static void requireNotAgain(UnitId unit, UnitState.Active successor) {
        successor.mergers().stream()
                .filter(before -> before.merged().contains(unit))
                .findFirst()
                .ifPresent(before -> {
                    throw otherDissolved(unit, before.mergedOn());
                });
    }

    /// True when a unit was dissolved just as the merger says, by another hand.
    private static boolean isSame(UnitDissolved end, UnitsMerged merger) {
        return end.dissolvedOn().equals(merger.mergedOn())
                && end.successors().equals(List.of(merger.unitId()));
    }

    /// The end of a unit on another day, and with it its merger where it went into another.
    static List<UnitEvent> corrected(CorrectEnd command, UnitLog units) {
        UnitId unit = command.unitId();
        Facts facts = units.apply(unit);
        requireLater(command.dissolvedOn(), newestChange(facts), unit, units);
        List<UnitId> successors =
                facts.last(UnitDissolved.class).map(UnitDissolved::successors).orElse(List.of());
        for (UnitId successor : successors) {
            requireSuccessor(unit, successor, command.dissolvedOn(), units);
        }
        return Stream.concat(
                        Stream.<UnitEvent>of(
                                new UnitDissolved(
                                        unit,
                                        command.dissolvedOn(),
                                        successors,
                                        command.basis(),
                                        command.correction())),
                        successors.stream()
                                .filter(successor -> tookIn(units.apply(successor), unit))
                                .map(successor ->
                                        new UnitsMerged(
                                                successor,
                                                List.of(unit),
                                                command.dissolvedOn(),
                                                command.basis(),
                                                command.correction())))
                .toList();
    }

    /// Requires that a unit ends after all that is known of it, and stands until others went into
    /// it, by whatever word they did.
    static void requireLater(LocalDate end, LocalDate change, UnitId unit, UnitLog units) {
        LocalDate newest = newestChange(unit, change, units);
        if (!end.isAfter(newest)) {
            throw DISSOLVED_BEFORE_START.because("from", newest);
        }
    }

    private static LocalDate newestChange(UnitId unit, LocalDate own, UnitLog units) {
        return units.lastTakingIn(unit)
                .map(day -> day.minusDays(1))
                .filter(own::isBefore)
                .orElse(own);
    }

    /// Requires a successor that is there on the day of the end, does not stand below what ends,
    /// and does not go into it itself on a later day.
    static void requireSuccessor(UnitId ended, UnitId successor, LocalDate day, UnitLog units) {
        new UnitFacts(id -> units.apply(new UnitId(id)))
                .since(successor)
                .filter(day::isBefore)
                .ifPresent(start -> {
                    throw SUCCESSOR_STARTS_LATER.because("from", start);
                });
        boolean isCircle = goesInto(successor, ended, units, new HashSet<>());
        units.apply(successor)
                .last(UnitDissolved.class)
                .filter(end -> isCircle || !day.isBefore(end.dissolvedOn()))
                .ifPresent(end -> {
                    throw otherDissolved(successor, end.dissolvedOn());
                });
        new UnitTree(units).requireNotAbove(ended, successor, day);
    }

    /// True when a unit goes into `other`, or into one that does.
    private static boolean goesInto(UnitId unit, UnitId other, UnitLog units, Set<UnitId> seen) {
        return seen.add(unit)
                && units.apply(unit).last(UnitDissolved.class).stream()
                        .flatMap(end -> end.successors().stream())
                        .anyMatch(next -> next.equals(other) || goesInto(next, other, units, seen));
    }

    static Rejection otherDissolved(UnitId unit, LocalDate since) {
        return OTHER_DISSOLVED.because(Map.of("unit", unit.toString(), "date", since.toString()));
    }

    private static boolean tookIn(Facts successor, UnitId unit) {
        return successor.all(UnitsMerged.class).stream()
                .anyMatch(merger -> merger.merged().contains(unit));
    }

    private static LocalDate newestChange(Facts facts) {
        Map<UnitId, LocalDate> mergers = new HashMap<>();
        facts.all(UnitsMerged.class)
                .forEach(merger ->
                        merger.merged().forEach(unit -> mergers.put(unit, merger.mergedOn())));
        return Stream.of(
                        facts.all(UnitRegistered.class).stream().map(UnitRegistered::validFrom),
                        facts.all(ExternalAuthorityRegistered.class).stream()
                                .map(ExternalAuthorityRegistered::validFrom),
                        facts.all(UnitRenamed.class).stream().map(UnitRenamed::validFrom),
                        facts.all(UnitMoved.class).stream().map(UnitMoved::validFrom),
                        mergers.values().stream().map(day -> day.minusDays(1)))
                .flatMap(days -> days)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}

package vn.sovang.command.act;

import org.jspecify.annotations.Nullable;

import vn.sovang.unit.UnitDissolved;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitKind;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The organisations of a province on the day on which a command was received: which unit belongs
/// to which, and who carries on the open work of a unit that was dissolved (rule 52). What was done
/// stays with the unit that did it.
///
/// @param register what the log knows of units
/// @param on the day; a late entry is made by who stands there when it is made
public record Organisations(UnitFacts register, LocalDate on) {
    /// Whose head stands above all others of the province, whether or not the register hangs them
    /// below it.
    private static final Set<UnitKind> TOP =
            Collections.unmodifiableSet(
                    EnumSet.of(UnitKind.PROVINCIAL_COMMITTEE, UnitKind.MINISTRY));

    public Organisations(Function<UUID, Facts> units, LocalDate on) {
        this(new UnitFacts(units), on);
    }

    /// A province whose register is empty.
    public static Organisations none() {
        return new Organisations(_ -> Facts.of(), LocalDate.EPOCH);
    }

    /// Whether a unit is no more.
    public boolean isEnded(UUID unit) {
        return end(unit).findAny().isPresent();
    }

    /// Whether a unit carries on the work of one that is no more, as its successor or as a
    /// successor's.
    boolean carriesOn(UUID successor, UUID unit) {
        return !successor.equals(unit) && living(unit, new HashSet<>()).contains(successor);
    }

    /// The organisation of a unit: the nearest unit at or above it whose head decides awards, else
    /// the topmost; of a unit that is no more those of its successors. Empty for a unit that the
    /// register does not have, and for one that ended without a successor.
    public Set<UnitId> of(UnitId unit) {
        return living(unit.value(), new HashSet<>()).stream()
                .flatMap(living -> register.belongsTo(new UnitId(living), on).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Whether a post's unit belongs to the organisation of one of the others. Whoever has no unit
    /// of the register belongs to none, and shares only what belongs to none.
    public boolean isSame(@Nullable UUID post, Set<UnitId> others) {
        Set<UnitId> own = of(post);
        Set<UnitId> theirs = of(others);
        return own.isEmpty() ? theirs.isEmpty() : own.stream().anyMatch(theirs::contains);
    }

    /// Whether a post's organisation is one of the others', or stands above one.
    public boolean isSameOrAbove(@Nullable UUID post, Set<UnitId> others) {
        return isSame(post, others)
                || of(post).stream().anyMatch(own -> isTop(own) || isAbove(own, others));
    }

    private boolean isTop(UnitId organisation) {
        return register.kind(organisation).filter(TOP::contains).isPresent();
    }

    private boolean isAbove(UnitId organisation, Set<UnitId> others) {
        return of(others).stream().anyMatch(other -> register.isWithin(other, organisation, on));
    }

    private Set<UnitId> of(@Nullable UUID post) {
        return post == null ? Set.of() : of(new UnitId(post));
    }

    private Set<UnitId> of(Set<UnitId> units) {
        return units.stream()
                .flatMap(unit -> of(unit).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The unit itself while it stands, else who carries on.
    private Set<UUID> living(UUID unit, Set<UUID> seen) {
        if (!seen.add(unit)) {
            return Set.of();
        }
        return isEnded(unit)
                ? end(unit)
                        .flatMap(end -> end.successors().stream())
                        .flatMap(next -> living(next.value(), seen).stream())
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of(unit);
    }

    private Stream<UnitDissolved> end(UUID unit) {
        return register.units().apply(unit).last(UnitDissolved.class).stream()
                .filter(end -> !on.isBefore(end.dissolvedOn()));
    }
}

package vn.sovang.unit;

import vn.sovang.award.DecidingAuthority;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The organisations of a province on a day: which unit belongs to which, and who carries on the
/// open work of a unit that was dissolved (rule 52). What was done stays with the unit that did it.
///
/// @param register the units
/// @param on the day; a late entry is made by who stands there when it is made
public record Organisations(UnitPlaces register, LocalDate on) {
    /// Kinds of unit whose head stands above all others of the province, whether or not the
    /// register hangs them below it.
    private static final Set<UnitKind> TOP =
            Collections.unmodifiableSet(
                    EnumSet.of(UnitKind.PROVINCIAL_COMMITTEE, UnitKind.MINISTRY));

    /// True when the head of a unit of that kind stands above all others of the province; it is for
    /// who looks after the whole province to register one.
    public static boolean isTop(UnitKind kind) {
        return TOP.contains(kind);
    }

    /// True when a unit is no more.
    public boolean isEnded(UnitId unit) {
        return register.successors(unit, on).isPresent();
    }

    /// True when a unit carries on the work of one that is no more, as its successor or as a
    /// successor's.
    public boolean carriesOn(UnitId successor, UnitId unit) {
        return !successor.equals(unit) && living(unit, new HashSet<>()).contains(successor);
    }

    /// Units that carry on the work of one that is no more; the unit itself while it stands.
    public Set<UnitId> carriers(UnitId unit) {
        return living(unit, new HashSet<>());
    }

    /// All who carried on, or carry on, the work of a unit that is no more.
    public Set<UnitId> succession(UnitId unit) {
        Set<UnitId> all = new LinkedHashSet<>();
        follow(unit, all);
        all.remove(unit);
        return all;
    }

    /// Those through whom the work of a unit that is no more came to one that carries it on, and
    /// that one.
    public List<UnitId> line(UnitId unit, UnitId carrier) {
        return succession(unit).stream()
                .filter(next -> next.equals(carrier) || succession(next).contains(carrier))
                .toList();
    }

    /// A unit, and those that are no more and whose work it carries on.
    public Set<UnitId> carried(UnitId unit) {
        Set<UnitId> carried = new LinkedHashSet<>();
        Deque<UnitId> open = new ArrayDeque<>(List.of(unit));
        while (!open.isEmpty()) {
            UnitId at = open.removeFirst();
            if (carried.add(at)) {
                register.goingInto(at).stream()
                        .filter(ended ->
                                register.successors(ended, on)
                                        .filter(next -> next.contains(at))
                                        .isPresent())
                        .forEach(open::add);
            }
        }
        return carried;
    }

    /// The same organisations on another day.
    public Organisations at(LocalDate day) {
        return new Organisations(register, day);
    }

    private void follow(UnitId unit, Set<UnitId> all) {
        for (UnitId next : register.successors(unit, on).orElse(List.of())) {
            if (all.add(next)) {
                follow(next, all);
            }
        }
    }

    /// The organisation of a unit: the nearest unit at or above it whose head decides awards, else
    /// the topmost; of a unit that is no more those of its successors, and of one that nobody
    /// succeeds those of the unit to which it belonged on its last day. Empty for a unit that the
    /// register does not have, and for an organisation that nobody succeeds.
    public Set<UnitId> of(UnitId unit) {
        return of(unit, new HashSet<>());
    }

    /// @param asked ended units that were asked for already: one can be succeeded by its own part
    private Set<UnitId> of(UnitId unit, Set<UnitId> asked) {
        for (UnitId at : register.upwards(unit, on).toList()) {
            Set<UnitId> living = living(at, new HashSet<>());
            if (!living.isEmpty() || isOrganisation(at)) {
                return living.stream()
                        .flatMap(one -> organisation(one, new HashSet<>(asked)).stream())
                        .collect(Collectors.toUnmodifiableSet());
            }
        }
        return Set.of();
    }

    /// True when a post's unit belongs to the organisation of one of the others. Whoever has no
    /// unit of the register belongs to none, and shares only what belongs to none.
    public boolean isSame(Optional<UnitId> post, Set<UnitId> others) {
        Set<UnitId> own = of(post.stream());
        Set<UnitId> theirs = of(others.stream());
        return own.isEmpty() ? theirs.isEmpty() : own.stream().anyMatch(theirs::contains);
    }

    /// The same for a post that is to act or to read: one of a unit that is no more is of none.
    public boolean isOf(Optional<UnitId> post, Set<UnitId> others) {
        return post.filter(this::isEnded).isEmpty() && isSame(post, others);
    }

    /// True when a post's organisation is one of the others', or stands above one.
    public boolean isSameOrAbove(Optional<UnitId> post, Set<UnitId> others) {
        return isSame(post, others)
                || of(post.stream()).stream().anyMatch(own -> isTop(own) || isAbove(own, others));
    }

    /// True when a campaign's scope takes a unit in: one that it names, one below that, one that
    /// carries on the work of one that it names, and one below that.
    ///
    /// @param named whether the scope names a unit
    /// @param only whether nobody takes part but the units that are named
    public boolean covers(Predicate<UnitId> named, boolean only, UnitId unit) {
        return isNamed(named, only, unit)
                || (only ? Stream.of(unit) : register.upwards(unit, on))
                        .filter(at -> !isEnded(at))
                        .anyMatch(at ->
                                carried(at).stream()
                                        .anyMatch(one -> !one.equals(at) && named.test(one)));
    }

    /// True when a scope names a unit, or one above it where the named ones take along what is
    /// below them; below a unit that is no more hangs what hangs below its successors.
    public boolean isNamed(Predicate<UnitId> named, boolean only, UnitId unit) {
        return named.test(unit) || (!only && isBelow(named, unit, new HashSet<>()));
    }

    /// @param asked units that were asked for already
    private boolean isBelow(Predicate<UnitId> named, UnitId unit, Set<UnitId> asked) {
        return asked.add(unit)
                && register.upwards(unit, on)
                        .anyMatch(at ->
                                named.test(at)
                                        || (!at.equals(unit)
                                                && isEnded(at)
                                                && living(at, new HashSet<>()).stream()
                                                        .anyMatch(next ->
                                                                isBelow(named, next, asked))));
    }

    /// The organisation at or above a unit that stands; in place of one that is no more, those of
    /// its successors, as long as there are any.
    private Set<UnitId> organisation(UnitId unit, Set<UnitId> asked) {
        List<UnitId> upwards =
                register.upwards(unit, on).filter(at -> register.kind(at).isPresent()).toList();
        UnitId organisation =
                upwards.stream()
                        .filter(this::isOrganisation)
                        .findFirst()
                        .orElse(upwards.isEmpty() ? null : upwards.getLast());
        if (organisation == null) {
            return Set.of();
        }
        Set<UnitId> next =
                isEnded(organisation) && asked.add(organisation)
                        ? of(organisation, asked)
                        : Set.of();
        return next.isEmpty() ? Set.of(organisation) : next;
    }

    private boolean isOrganisation(UnitId unit) {
        return register.kind(unit).flatMap(DecidingAuthority::headOf).isPresent();
    }

    private boolean isTop(UnitId organisation) {
        return register.kind(organisation).filter(Organisations::isTop).isPresent();
    }

    private boolean isAbove(UnitId organisation, Set<UnitId> others) {
        return of(others.stream()).stream()
                .anyMatch(other -> register.isWithin(other, organisation, on));
    }

    private Set<UnitId> of(Stream<UnitId> units) {
        return units.flatMap(unit -> of(unit).stream()).collect(Collectors.toUnmodifiableSet());
    }

    /// The unit itself while it stands, else who carries on.
    private Set<UnitId> living(UnitId unit, Set<UnitId> seen) {
        if (!seen.add(unit)) {
            return Set.of();
        }
        return register.successors(unit, on)
                .map(next ->
                        next.stream()
                                .flatMap(successor -> living(successor, seen).stream())
                                .collect(Collectors.toUnmodifiableSet()))
                .orElseGet(() -> Set.of(unit));
    }
}

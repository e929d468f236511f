package vn.sovang.command.unit;

import static vn.sovang.command.unit.UnitRejection.AUTHORITY_NAME_TAKEN;
import static vn.sovang.command.unit.UnitRejection.NAME_OF_AUTHORITY;
import static vn.sovang.command.unit.UnitRejection.NAME_OF_ORGANISATION;
import static vn.sovang.command.unit.UnitRejection.NAME_TAKEN;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.DecidingAuthority;
import vn.sovang.command.act.UnitFacts;
import vn.sovang.plan.NumberSeries;
import vn.sovang.unit.ExternalAuthorityRegistered;
import vn.sovang.unit.ShortName;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.UnitRenamed;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Keeps names apart (R7): people know units by their names alone, in trails, reports, proposals
/// and awards. What an organisation is called, in full or for short, no part of another is, nor one
/// of another rank; and of two units of one parent, each has its own name. An authority outside
/// holds the name that it has last, as long as it has no end: one that was entered by mistake gives
/// its name up.
///
/// @param names of all units that there were
/// @param register of the same units
record OwnName(FoundUnits names, UnitFacts register) {
    void require(UnitId unit, String name, UnitKind kind, @Nullable UnitId parent, LocalDate from) {
        Optional<DecidingAuthority> head = DecidingAuthority.headOf(kind);
        called(names.organisationsLike(name), unit, name, from).stream()
                .filter(other -> head.isEmpty() || !head.equals(head(other)))
                .forEach(other -> requireOfNoOrganisation(name, other));
        if (parent != null) {
            requireOwnBelow(parent, unit, name, from);
        }
    }

    private void requireOwnBelow(UnitId parent, UnitId unit, String name, LocalDate from) {
        for (UnitId other : called(names.named(name), unit, name, from)) {
            if (Objects.equals(parent, register.parent(other, from))
                    && bears(other, from, NumberSeries.issuer(name))) {
                throw NAME_TAKEN.because(refused(name, other));
            }
        }
    }

    /// Requires that an authority outside is called like nothing that is there: whoever reads its
    /// name must not take it for a unit, nor the other way about.
    void requireOutside(UnitId unit, String name, LocalDate from) {
        called(names.alike(name), unit, name, from).stream()
                .findFirst()
                .ifPresent(other -> {
                    throw AUTHORITY_NAME_TAKEN.because(refused(name, other));
                });
    }

    /// The same for a unit that stands.
    void requireOf(UnitId unit, String name, LocalDate from) {
        register.kind(unit)
                .ifPresent(kind -> require(unit, name, kind, register.parent(unit, from), from));
    }

    /// The same for a unit that comes below another.
    void requireBeside(UnitId unit, @Nullable UnitId parent, LocalDate from) {
        register.kind(unit)
                .ifPresent(kind -> require(unit, register.name(unit, from), kind, parent, from));
    }

    /// Other units that stand on a day and bear the name then, or will, or one for which it stands.
    private List<UnitId> called(List<UnitId> found, UnitId unit, String name, LocalDate on) {
        return found.stream()
                .filter(other -> !other.equals(unit))
                .filter(other ->
                        register.successors(other, isOutside(other) ? LocalDate.MAX : on).isEmpty())
                .filter(other -> namesFrom(other, on).anyMatch(one -> ShortName.isFor(name, one)))
                .toList();
    }

    private void requireOfNoOrganisation(String name, UnitId other) {
        if (isOutside(other)) {
            throw NAME_OF_AUTHORITY.because(refused(name, other));
        }
        if (register.kind(other).flatMap(DecidingAuthority::headOf).isPresent()) {
            throw NAME_OF_ORGANISATION.because(refused(name, other));
        }
    }

    private Optional<DecidingAuthority> head(UnitId unit) {
        return register.kind(unit)
                .flatMap(DecidingAuthority::headOf)
                .or(() ->
                        register.units()
                                .apply(unit.value())
                                .last(ExternalAuthorityRegistered.class)
                                .map(outside -> DecidingAuthority.headOf(outside.kind())));
    }

    /// True for an authority outside, which has no kind of the register's.
    private boolean isOutside(UnitId unit) {
        return register.kind(unit).isEmpty();
    }

    private boolean bears(UnitId unit, LocalDate on, String name) {
        return namesFrom(unit, on).map(NumberSeries::issuer).anyMatch(name::equals);
    }

    private Stream<String> namesFrom(UnitId unit, LocalDate day) {
        if (isOutside(unit)) {
            return Stream.of(register.name(unit, LocalDate.MAX));
        }
        return Stream.concat(
                Stream.of(register.name(unit, day)),
                register.units().apply(unit.value()).all(UnitRenamed.class).stream()
                        .filter(renamed -> renamed.validFrom().isAfter(day))
                        .map(UnitRenamed::name));
    }

    private static Map<String, String> refused(String name, UnitId other) {
        return Map.of("name", name, "unit", other.toString());
    }
}

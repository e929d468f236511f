package vn.sovang.command.unit;

import static vn.sovang.command.unit.UnitRejection.AUTHORITY_NAME_TAKEN;
import static vn.sovang.command.unit.UnitRejection.NAME_OF_ORGANISATION;
import static vn.sovang.command.unit.UnitRejection.NAME_TAKEN;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.DecidingAuthority;
import vn.sovang.command.act.UnitFacts;
import vn.sovang.plan.NumberSeries;
import vn.sovang.unit.ShortName;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.UnitRenamed;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// Keeps names apart (R7): people know units by their names alone, in trails, reports, proposals
/// and awards. What an organisation is called, in full or for short, no part of another is; and of
/// two units of one parent, each has its own name.
///
/// @param names of all units that there were
/// @param register of the same units
record OwnName(NamedUnits names, UnitFacts register) {
    void require(UnitId unit, String name, UnitKind kind, @Nullable UnitId parent, LocalDate from) {
        for (UnitId other : called(unit, name, from)) {
            // An authority outside has no kind of the register's.
            boolean isOfOrganisation =
                    register.kind(other).map(OwnName::isOrganisation).orElse(true);
            if (isOfOrganisation && !isOrganisation(kind)) {
                throw NAME_OF_ORGANISATION.because(refused(name, other));
            }
            if (parent != null
                    && Objects.equals(parent, register.parent(other, from))
                    && bears(other, from, NumberSeries.issuer(name))) {
                throw NAME_TAKEN.because(refused(name, other));
            }
        }
    }

    /// Requires that an authority outside is called like nothing that is there: whoever reads its
    /// name must not take it for a unit, nor the other way about.
    void requireOutside(UnitId unit, String name, LocalDate from) {
        called(unit, name, from).stream()
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
    private List<UnitId> called(UnitId unit, String name, LocalDate on) {
        return names.named(name).stream()
                .filter(other -> !other.equals(unit))
                .filter(other -> register.successors(other, on).isEmpty())
                .filter(other -> namesFrom(other, on).anyMatch(one -> ShortName.isFor(name, one)))
                .toList();
    }

    private boolean bears(UnitId unit, LocalDate on, String name) {
        return namesFrom(unit, on).map(NumberSeries::issuer).anyMatch(name::equals);
    }

    private Stream<String> namesFrom(UnitId unit, LocalDate day) {
        return Stream.concat(
                Stream.of(register.name(unit, day)),
                register.units().apply(unit.value()).all(UnitRenamed.class).stream()
                        .filter(renamed -> renamed.validFrom().isAfter(day))
                        .map(UnitRenamed::name));
    }

    private static boolean isOrganisation(UnitKind kind) {
        return DecidingAuthority.headOf(kind).isPresent();
    }

    private static Map<String, String> refused(String name, UnitId other) {
        return Map.of("name", name, "unit", other.toString());
    }
}

package vn.sovang.command.act;

import vn.sovang.kernel.Actor;
import vn.sovang.kernel.Reason;
import vn.sovang.time.VietnamTime;
import vn.sovang.unit.Organisations;
import vn.sovang.unit.UnitId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The acting post and the moment of its act.
///
/// @param at business time: when it happened, which a late entry states itself; else when it was
///   received
/// @param organisations of the province, on the day on which the command was received
public record Act(Actor actor, Instant at, Organisations organisations) {
    public Act(Actor actor, Instant at) {
        this(actor, at, new Organisations(new UnitFacts(_ -> Facts.of()), VietnamTime.day(at)));
    }

    /// The legal day of the act.
    public LocalDate day() {
        return VietnamTime.day(at);
    }

    /// True when the actor may act for a unit: for its own, for one whose work its own carries on
    /// since that one was dissolved, or from the office for any of its own organisation.
    public boolean isFor(UUID unit) {
        return isOfUnit(unit) || (actor.isOffice() && isOfOwnOrganisation(unit));
    }

    private boolean isOfOwnOrganisation(UUID unit) {
        return actor.isProvinceWide() || organisations.isSame(unit(), Set.of(new UnitId(unit)));
    }

    /// True when the unit is the actor's own, or one whose work it carries on. A unit that is no
    /// more acts no more.
    public boolean isOfUnit(UUID asked) {
        UnitId unit = new UnitId(asked);
        return unit().filter(own -> !organisations.isEnded(own))
                .filter(own -> own.equals(unit) || organisations.carriesOn(own, unit))
                .isPresent();
    }

    /// True when a unit was no more on a day (rule 52).
    public boolean isEndedOn(UnitId unit, LocalDate day) {
        return organisations.register().successors(unit, day).isPresent();
    }

    /// Requires that a unit stands on a day: what it owes is handed in by who carries on, and
    /// nothing begins in the name of one that is no more, or not yet (rule 52).
    ///
    /// @param ended reason that refuses one that is no more
    /// @param notYet reason that refuses one that is still to come
    public void requireStanding(UnitId unit, LocalDate day, Reason ended, Reason notYet) {
        if (isEndedOn(unit, day)) {
            throw ended.because("unit", unit);
        }
        organisations
                .register()
                .since(unit)
                .filter(day::isBefore)
                .ifPresent(first -> {
                    throw notYet.because(Map.of("unit", unit.toString(), "date", first.toString()));
                });
    }

    /// The unit of the post that acts.
    public Optional<UnitId> unit() {
        return Optional.ofNullable(actor.unit()).map(UnitId::new);
    }
}

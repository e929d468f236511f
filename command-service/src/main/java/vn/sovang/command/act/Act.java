package vn.sovang.command.act;

import vn.sovang.kernel.Actor;
import vn.sovang.time.VietnamTime;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// Who acts and when.
///
/// @param at business time: when it happened, which a late entry states itself; else when it was
///   received
/// @param succession who carries on the work of units that are no more
public record Act(Actor actor, Instant at, Succession succession) {
    public Act(Actor actor, Instant at) {
        this(actor, at, Succession.none());
    }

    /// The legal day of the act.
    public LocalDate day() {
        return VietnamTime.day(at);
    }

    /// Whether the actor may act for a unit: for its own, for one whose work its own carries on
    /// since that one was dissolved, or for any from the office.
    public boolean isFor(UUID unit) {
        return actor.isOffice() || isOfUnit(unit);
    }

    /// Whether the unit is the actor's own, or one whose work it carries on.
    public boolean isOfUnit(UUID unit) {
        UUID own = actor.unit();
        return own != null && (own.equals(unit) || succession.carriesOn(own, unit, day()));
    }
}

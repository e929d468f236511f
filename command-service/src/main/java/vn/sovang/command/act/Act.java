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
public record Act(Actor actor, Instant at) {
    /// The legal day of the act.
    public LocalDate day() {
        return VietnamTime.day(at);
    }

    /// Whether the actor may act for a unit: for its own, or for any from the office.
    public boolean isFor(UUID unit) {
        return actor.isOffice() || unit.equals(actor.unit());
    }
}

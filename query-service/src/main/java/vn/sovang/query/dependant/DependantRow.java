package vn.sovang.query.dependant;

import org.jspecify.annotations.Nullable;

import vn.sovang.dependant.DependantId;
import vn.sovang.dependant.LostBasis;
import vn.sovang.unit.UnitId;

import java.time.Instant;

/// A line that stands on an award that is held no more.
///
/// @param organisation unit of the organisation that granted it, or with which it lies
/// @param settlement by a person; null where none was
/// @param overAt null while it is open
record DependantRow(
        DependantId dependantId,
        UnitId organisation,
        LostBasis lost,
        Dependant.State state,
        Instant foundAt,
        @Nullable Settlement settlement,
        @Nullable Instant overAt) {
    record Settlement(String by, String reason) {}

    DependantRow over(Dependant.State as, @Nullable Settlement by, Instant at) {
        return new DependantRow(dependantId, organisation, lost, as, foundAt, by, at);
    }
}

package vn.sovang.query.unitregister;

import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Units that carry on the open work of those that are no more, on a day (rule 52).
///
/// @param ofEnded of each unit that ended; none for one that ended without a successor
/// @param ends the first day on which each of them was no more
public record Carriers(Map<UnitId, List<UnitId>> ofEnded, Map<UnitId, LocalDate> ends) {
    public Carriers {
        ofEnded = Map.copyOf(ofEnded);
        ends = Map.copyOf(ends);
    }

    /// The unit itself while it stands.
    public List<UnitId> of(UnitId unit) {
        return ofEnded.getOrDefault(unit, List.of(unit));
    }

    /// First day on which a unit was no more; empty while it stands.
    public Optional<LocalDate> end(UnitId unit) {
        return Optional.ofNullable(ends.get(unit));
    }

    public boolean isEnded(UnitId unit) {
        return ofEnded.containsKey(unit);
    }
}

package vn.sovang.query.unitregister;

import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Units that carry on the open work of those that are no more, on a day (rule 52).
///
/// @param ofEnded of each unit that ended, each with the first day on which it carried the work on;
///   empty for one that ended without a successor
public record Carriers(Map<UnitId, Map<UnitId, LocalDate>> ofEnded) {
    public Carriers {
        ofEnded = Map.copyOf(ofEnded);
    }

    /// The unit itself while it stands.
    public List<UnitId> of(UnitId unit) {
        Map<UnitId, LocalDate> carriers = ofEnded.get(unit);
        return carriers == null ? List.of(unit) : List.copyOf(carriers.keySet());
    }

    /// First day on which a unit carried on the work of one that is no more; empty for its own.
    public Optional<LocalDate> since(UnitId unit, UnitId carrier) {
        return Optional.ofNullable(ofEnded.getOrDefault(unit, Map.of()).get(carrier));
    }

    public boolean isEnded(UnitId unit) {
        return ofEnded.containsKey(unit);
    }
}

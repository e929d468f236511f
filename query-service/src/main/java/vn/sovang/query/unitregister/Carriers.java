package vn.sovang.query.unitregister;

import vn.sovang.unit.UnitId;

import java.util.List;
import java.util.Map;

/// Units that carry on the open work of those that are no more, on a day (rule 52).
///
/// @param ofEnded of each unit that ended; none for one that ended without a successor
public record Carriers(Map<UnitId, List<UnitId>> ofEnded) {
    public Carriers {
        ofEnded = Map.copyOf(ofEnded);
    }

    /// The unit itself while it stands.
    public List<UnitId> of(UnitId unit) {
        return ofEnded.getOrDefault(unit, List.of(unit));
    }

    public boolean isEnded(UnitId unit) {
        return ofEnded.containsKey(unit);
    }
}

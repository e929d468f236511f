package vn.sovang.campaign;

import vn.sovang.unit.UnitId;

import java.util.List;

/// Units of which the report on a phase is asked from now on, or no more.
///
/// @param phase label of the phase, or of a round
public record PhaseUnits(String phase, List<UnitId> units) {
    public PhaseUnits {
        units = List.copyOf(units);
    }
}

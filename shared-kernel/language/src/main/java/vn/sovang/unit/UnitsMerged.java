package vn.sovang.unit;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// Other units went into this one, which carries their work on. Each of them ends by an event of
/// its own and keeps its history under its own names (rule 52, A38).
///
/// @param merged the units that end; at least one
/// @param mergedOn first day on which they are no more
/// @param basis the document that says so
/// @param correction reason for which the day that was entered before was wrong, of a merger that
///   takes its place for these units; null for the first
public record UnitsMerged(
        UnitId unitId,
        List<UnitId> merged,
        LocalDate mergedOn,
        String basis,
        @Nullable String correction)
        implements UnitEvent {
    public UnitsMerged {
        merged = List.copyOf(merged);
    }

    /// A merger that corrects none.
    public UnitsMerged(UnitId unitId, List<UnitId> merged, LocalDate mergedOn, String basis) {
        this(unitId, merged, mergedOn, basis, null);
    }
}

package vn.sovang.unit;

import vn.sovang.kernel.Required;

import java.time.LocalDate;

/// Says on which day a unit ended whose end was entered with another; who carries on stays.
///
/// @param dissolvedOn first day on which it is no more
/// @param basis the document that says so
/// @param correction reason for which the day that was entered is wrong
public record CorrectEnd(UnitId unitId, LocalDate dissolvedOn, String basis, String correction)
        implements UnitCommand {
    public CorrectEnd {
        Required.text("basis", basis);
        Required.text("correction", correction);
    }
}

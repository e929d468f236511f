package vn.sovang.command.unit;

import static vn.sovang.command.unit.UnitRejection.TOO_EARLY;
import static vn.sovang.command.unit.UnitRejection.TOO_LATE;

import vn.sovang.unit.CorrectEnd;
import vn.sovang.unit.DissolveUnit;
import vn.sovang.unit.MergeUnits;
import vn.sovang.unit.MoveUnit;
import vn.sovang.unit.RegisterExternalAuthority;
import vn.sovang.unit.RegisterUnit;
import vn.sovang.unit.RenameUnit;
import vn.sovang.unit.UnitCommand;

import java.time.LocalDate;
import java.util.Map;

/// Bounds of the days in the register of units (R9). They are ours and no law's: what lies beyond
/// them is a slip of the pen, such as the year 0216 or 2055.
final class UnitDays {
    /// The day on which the oldest of the organisations that take part was founded: Công hội đỏ,
    /// the trade union of today.
    static final LocalDate FIRST = LocalDate.of(1929, 7, 28);

    /// Longest time for which somebody decides ahead on units: a term of the councils.
    static final int YEARS_AHEAD = 5;

    private UnitDays() {}

    /// @param today on which the command was received
    static void require(UnitCommand command, LocalDate today) {
        switch (command) {
            case RegisterUnit c -> require("validFrom", c.validFrom(), today);
            case RegisterExternalAuthority c -> require("validFrom", c.validFrom(), today);
            case RenameUnit c -> require("validFrom", c.validFrom(), today);
            case MoveUnit c -> require("validFrom", c.validFrom(), today);
            case MergeUnits c -> require("mergedOn", c.mergedOn(), today);
            case DissolveUnit c -> require("dissolvedOn", c.dissolvedOn(), today);
            case CorrectEnd c -> require("dissolvedOn", c.dissolvedOn(), today);
        }
    }

    private static void require(String field, LocalDate day, LocalDate today) {
        LocalDate last = today.plusYears(YEARS_AHEAD);
        if (day.isBefore(FIRST)) {
            throw TOO_EARLY.because(
                    Map.of("field", field, "date", day.toString(), "from", FIRST.toString()));
        }
        if (day.isAfter(last)) {
            throw TOO_LATE.because(
                    Map.of("field", field, "date", day.toString(), "until", last.toString()));
        }
    }
}

package vn.sovang.query.awardregister;

import vn.sovang.award.EmulationTitle;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;

/// A title that somebody has by a decision on the platform.
///
/// @param nominee id in the register
/// @param unit of the nominee on the day of the decision
/// @param decision such as `12/QĐ-SCT`
public record EarnedTitle(
        String nominee,
        String name,
        UnitId unit,
        EmulationTitle title,
        String decision,
        LocalDate decidedOn) {}

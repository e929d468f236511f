package vn.sovang.scoretable;

import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.InvalidValue;
import vn.sovang.unit.UnitId;

/// Place that was given to a unit.
///
/// @param place from 1; several units can share one
/// @param reason why it is not the one that was proposed; null where it is
public record GivenPlace(UnitId unitId, int place, @Nullable String reason) {
    private static final int MOST = 1_000;

    public GivenPlace {
        if (place < 1 || place > MOST) {
            throw new InvalidValue("scoretable.place", "place", Integer.toString(place));
        }
    }
}

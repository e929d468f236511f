package vn.sovang.scoretable;

import org.jspecify.annotations.Nullable;

import vn.sovang.block.BlockId;
import vn.sovang.unit.UnitId;
import vn.sovang.yearreview.ReviewYear;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/// The places of a block were confirmed. A later one of the same block corrects it.
///
/// @param table its name
/// @param correction why what was recorded before is wrong; null for the first record
public record RankingConfirmed(
        ScoreTableId tableId,
        String table,
        ReviewYear reviewYear,
        BlockId blockId,
        Confirmation confirmation,
        List<Place> places,
        @Nullable String correction,
        Instant confirmedAt)
        implements ScoreTableEvent {
    public RankingConfirmed {
        places = List.copyOf(places);
    }

    /// A unit's place.
    ///
    /// @param proposed place by the scores of that day; null where it had none
    /// @param total its final points of that day; null where it had none
    /// @param reason why it is not the proposed one; null where it is
    public record Place(
            UnitId unitId,
            int place,
            @Nullable Integer proposed,
            @Nullable BigDecimal total,
            @Nullable String reason) {}
}

package vn.sovang.scoretable;

import org.jspecify.annotations.Nullable;

import vn.sovang.block.BlockId;

import java.util.List;

/// Records the places of a block as they were confirmed.
///
/// @param correction why what was recorded before is wrong; null for the first record
public record ConfirmRanking(
        ScoreTableId tableId,
        BlockId blockId,
        Confirmation confirmation,
        List<GivenPlace> places,
        @Nullable String correction)
        implements ScoreTableCommand {
    public ConfirmRanking {
        places = List.copyOf(places);
    }
}

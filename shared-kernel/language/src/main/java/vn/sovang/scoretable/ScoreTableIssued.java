package vn.sovang.scoretable;

import org.jspecify.annotations.Nullable;

import vn.sovang.block.BlockId;
import vn.sovang.yearreview.ReviewYear;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// A scoring table was issued: it is in force for its blocks and year, and changes no more.
///
/// @param replaces table that is in force no more; null for none
/// @param freed blocks of that table; empty where it replaces none
public record ScoreTableIssued(
        ScoreTableId tableId,
        String document,
        LocalDate issuedOn,
        ReviewYear reviewYear,
        List<BlockId> blocks,
        @Nullable ScoreTableId replaces,
        List<BlockId> freed,
        Instant issuedAt)
        implements ScoreTableEvent {
    public ScoreTableIssued {
        blocks = List.copyOf(blocks);
        freed = List.copyOf(freed);
    }
}

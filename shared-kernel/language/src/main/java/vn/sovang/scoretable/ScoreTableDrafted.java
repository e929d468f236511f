package vn.sovang.scoretable;

import org.jspecify.annotations.Nullable;

import vn.sovang.block.BlockId;
import vn.sovang.scoring.ScoringRules;
import vn.sovang.unit.UnitId;
import vn.sovang.yearreview.ReviewYear;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// A scoring table was drafted.
///
/// @param selfScoreBy last day for self-scores; null where none is set
public record ScoreTableDrafted(
        ScoreTableId tableId,
        UnitId organisation,
        ReviewYear reviewYear,
        List<BlockId> blocks,
        @Nullable LocalDate selfScoreBy,
        ScoringRules rules,
        Instant draftedAt)
        implements ScoreTableEvent {
    public ScoreTableDrafted {
        blocks = List.copyOf(blocks);
    }
}

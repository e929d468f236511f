package vn.sovang.scoretable;

import org.jspecify.annotations.Nullable;

import vn.sovang.block.BlockId;
import vn.sovang.scoring.ScoringRules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// A draft was written anew.
///
/// @param selfScoreBy last day for self-scores; null where none is set
public record ScoreTableRevised(
        ScoreTableId tableId,
        List<BlockId> blocks,
        @Nullable LocalDate selfScoreBy,
        ScoringRules rules,
        Instant revisedAt)
        implements ScoreTableEvent {
    public ScoreTableRevised {
        blocks = List.copyOf(blocks);
    }
}

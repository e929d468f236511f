package vn.sovang.scoretable;

import org.jspecify.annotations.Nullable;

import vn.sovang.block.BlockId;
import vn.sovang.scoring.ScoringRules;

import java.time.LocalDate;
import java.util.List;

/// Writes a draft anew.
///
/// @param selfScoreBy last day for self-scores; null where none is set
public record ReviseScoreTable(
        ScoreTableId tableId,
        List<BlockId> blocks,
        @Nullable LocalDate selfScoreBy,
        ScoringRules rules)
        implements ScoreTableCommand {
    public ReviseScoreTable {
        blocks = List.copyOf(blocks);
    }
}

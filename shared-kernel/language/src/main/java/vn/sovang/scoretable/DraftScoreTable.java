package vn.sovang.scoretable;

import org.jspecify.annotations.Nullable;

import vn.sovang.block.BlockId;
import vn.sovang.kernel.BeginsRecord;
import vn.sovang.scoring.ScoringRules;
import vn.sovang.unit.UnitId;
import vn.sovang.yearreview.ReviewYear;

import java.time.LocalDate;
import java.util.List;

/// Drafts the table by which blocks of an organisation are scored for a year.
///
/// @param selfScoreBy last day for self-scores; null where none is set
public record DraftScoreTable(
        ScoreTableId tableId,
        UnitId organisation,
        ReviewYear reviewYear,
        List<BlockId> blocks,
        @Nullable LocalDate selfScoreBy,
        ScoringRules rules)
        implements ScoreTableCommand, BeginsRecord {
    public DraftScoreTable {
        blocks = List.copyOf(blocks);
    }
}

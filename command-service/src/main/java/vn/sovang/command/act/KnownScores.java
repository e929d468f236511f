package vn.sovang.command.act;

import vn.sovang.block.BlockId;
import vn.sovang.scoresheet.ScoreSheetId;
import vn.sovang.scoretable.ScoreTableId;
import vn.sovang.yearreview.ReviewYear;

import java.util.List;
import java.util.Optional;

/// Finds scoring tables and score sheets, as the log has them.
public interface KnownScores {
    /// The table by which a block is scored for a year.
    Optional<ScoreTableId> inForce(BlockId block, ReviewYear year);

    /// The sheets by a table, handed in or not.
    List<ScoreSheetId> sheets(ScoreTableId table);
}

package vn.sovang.scoresheet;

import vn.sovang.block.BlockId;
import vn.sovang.scoretable.ScoreTableId;
import vn.sovang.scoring.Mark;
import vn.sovang.scoring.ScoreFinding;
import vn.sovang.unit.UnitId;

import java.time.Instant;
import java.util.List;

/// A unit began its sheet.
///
/// @param blockId block of the table in which the unit is
public record ScoresSaved(
        ScoreSheetId sheetId,
        ScoreTableId tableId,
        BlockId blockId,
        UnitId unitId,
        List<Mark> marks,
        List<ScoreFinding> findings,
        Instant savedAt)
        implements ScoreSheetEvent {
    public ScoresSaved {
        marks = List.copyOf(marks);
        findings = List.copyOf(findings);
    }
}

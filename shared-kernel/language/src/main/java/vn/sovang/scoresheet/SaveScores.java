package vn.sovang.scoresheet;

import vn.sovang.kernel.BeginsRecord;
import vn.sovang.scoretable.ScoreTableId;
import vn.sovang.scoring.Mark;
import vn.sovang.scoring.ScoreFinding;
import vn.sovang.unit.UnitId;

import java.util.List;

/// Begins the sheet of a unit; it is handed in by another command.
public record SaveScores(
        ScoreSheetId sheetId,
        ScoreTableId tableId,
        UnitId unitId,
        List<Mark> marks,
        List<ScoreFinding> findings)
        implements ScoreSheetCommand, BeginsRecord {
    public SaveScores {
        marks = List.copyOf(marks);
        findings = List.copyOf(findings);
    }
}

package vn.sovang.scoresheet;

import vn.sovang.scoring.Mark;
import vn.sovang.scoring.ScoreFinding;

import java.util.List;

/// Records what the office, or another member of the block, finds on checking a sheet.
///
/// @param version that was read
/// @param marks those that differ have their reasons; what is not named stands
public record CheckScores(
        ScoreSheetId sheetId, int version, List<Mark> marks, List<ScoreFinding> findings)
        implements ScoreSheetCommand {
    public CheckScores {
        marks = List.copyOf(marks);
        findings = List.copyOf(findings);
    }
}

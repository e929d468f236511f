package vn.sovang.scoresheet;

import vn.sovang.scoring.Mark;
import vn.sovang.scoring.ScoreFinding;

import java.util.List;

/// Writes the unit's own marks anew.
public record ReviseScores(ScoreSheetId sheetId, List<Mark> marks, List<ScoreFinding> findings)
        implements ScoreSheetCommand {
    public ReviseScores {
        marks = List.copyOf(marks);
        findings = List.copyOf(findings);
    }
}

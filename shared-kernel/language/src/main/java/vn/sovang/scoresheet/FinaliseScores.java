package vn.sovang.scoresheet;

import vn.sovang.scoring.Mark;
import vn.sovang.scoring.ScoreFinding;

import java.util.List;

/// Records the final marks, also in the place of earlier final ones.
///
/// @param version that was read
/// @param marks those that differ from what stands have their reasons; what is not named stands
public record FinaliseScores(
        ScoreSheetId sheetId, int version, List<Mark> marks, List<ScoreFinding> findings)
        implements ScoreSheetCommand {
    public FinaliseScores {
        marks = List.copyOf(marks);
        findings = List.copyOf(findings);
    }
}

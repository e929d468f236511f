package vn.sovang.scoresheet;

import vn.sovang.scoring.Mark;
import vn.sovang.scoring.ScoreFinding;

import java.time.Instant;
import java.util.List;

/// A unit wrote its own marks anew.
public record ScoresRevised(
        ScoreSheetId sheetId,
        int version,
        List<Mark> marks,
        List<ScoreFinding> findings,
        Instant revisedAt)
        implements ScoreSheetEvent {
    public ScoresRevised {
        marks = List.copyOf(marks);
        findings = List.copyOf(findings);
    }
}

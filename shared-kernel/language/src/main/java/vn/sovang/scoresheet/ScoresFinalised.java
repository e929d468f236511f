package vn.sovang.scoresheet;

import vn.sovang.scoring.Mark;
import vn.sovang.scoring.ScoreFinding;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/// The marks of a sheet are final, until they are finalised again.
///
/// @param marks only those that differ from what stood, with reasons
/// @param findings only those that differ from what stood, with reasons
/// @param total what the marks come to
public record ScoresFinalised(
        ScoreSheetId sheetId,
        int version,
        List<Mark> marks,
        List<ScoreFinding> findings,
        BigDecimal total,
        Instant finalisedAt)
        implements ScoreSheetEvent {
    public ScoresFinalised {
        marks = List.copyOf(marks);
        findings = List.copyOf(findings);
    }
}

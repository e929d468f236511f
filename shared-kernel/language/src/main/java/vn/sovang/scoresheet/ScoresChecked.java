package vn.sovang.scoresheet;

import vn.sovang.scoring.Mark;
import vn.sovang.scoring.ScoreFinding;
import vn.sovang.unit.UnitId;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/// A sheet was checked. A later check takes the place of this one.
///
/// @param checker organisation of the office, or the member of the block
/// @param marks only those that differ from the unit's own, with reasons
/// @param findings only those that differ from the unit's own, with reasons
/// @param total what the marks come to
public record ScoresChecked(
        ScoreSheetId sheetId,
        int version,
        UnitId checker,
        List<Mark> marks,
        List<ScoreFinding> findings,
        BigDecimal total,
        Instant checkedAt)
        implements ScoreSheetEvent {
    public ScoresChecked {
        marks = List.copyOf(marks);
        findings = List.copyOf(findings);
    }
}

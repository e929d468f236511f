package vn.sovang.decision;

import vn.sovang.award.DecisionId;
import vn.sovang.unit.UnitId;

import java.util.List;

/// An issuer said what its decision meant. The decision stays in the log as it was printed; what
/// was granted, and to whom, is the same.
///
/// @param printed number, symbol and day before this correction
/// @param meant the right ones; the same where they were right
/// @param lines all granted lines, each with the name before and the name that was meant
public record DecisionCorrected(
        DecisionId decisionId,
        UnitId issuer,
        DecisionHeading printed,
        DecisionHeading meant,
        List<CorrectedLine> lines,
        CorrectingDocument document,
        String reason)
        implements DecisionEvent {
    public DecisionCorrected {
        lines = List.copyOf(lines);
    }
}

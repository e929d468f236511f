package vn.sovang.query.scoring;

import org.jspecify.annotations.Nullable;

import vn.sovang.scoring.TieBreak;

import java.math.BigDecimal;
import java.time.LocalDate;

/// A unit of a block as it stands by a scoring table. The proposed place is the platform's, by the
/// final scores and the table's rule; the confirmed one is a fact.
///
/// @param sheetId null where there is no sheet that the caller reads
/// @param selfScoreBy last day for self-scores; null where none is set
/// @param total newest total: in the end, by the check, or by the unit; null where there is none
/// @param disqualified whether the unit is not considered
/// @param proposedPlace null while the scores are not final, and for who is not considered
/// @param shared whether nothing tells it from another one of the same total
/// @param decidedBy step of the rule that tells it from one of the same total; null for none
/// @param confirmedPlace null while the block has none for it
/// @param reason why the confirmed place is not the proposed one; null where it is
/// @param document by which the places were confirmed; null while they are not
public record RankedUnit(
        String key,
        String tableId,
        String tableName,
        String organisationId,
        String reviewYear,
        String blockId,
        String blockName,
        String unitId,
        String unitName,
        State state,
        @Nullable String sheetId,
        @Nullable LocalDate selfScoreBy,
        @Nullable BigDecimal total,
        boolean disqualified,
        @Nullable Integer proposedPlace,
        boolean shared,
        TieBreak.@Nullable Step decidedBy,
        @Nullable Integer confirmedPlace,
        @Nullable String reason,
        @Nullable String document,
        @Nullable LocalDate confirmedOn) {
    /// Stations of a unit's scores.
    public enum State {
        /// No sheet was handed in, or none that the caller reads.
        MISSING,
        DRAFT,
        RETURNED,
        SUBMITTED,
        CHECKED,
        FINAL
    }

    /// True while the unit itself is to score.
    public boolean awaitsUnit() {
        return confirmedPlace == null
                && (state == State.MISSING || state == State.DRAFT || state == State.RETURNED);
    }
}

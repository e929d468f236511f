package vn.sovang.query.scoring;

import org.jspecify.annotations.Nullable;

import vn.sovang.scoretable.ScoreTable;
import vn.sovang.scoretable.ScoreTableEvent;
import vn.sovang.scoretable.ScoreTableId;
import vn.sovang.unit.UnitId;

/// A scoring table.
///
/// @param year in which the reviewed year ends
/// @param replacedBy table that is in force in its place; null for none
record ScoreTableRow(
        UnitId organisation,
        int year,
        ScoringTable.Stage stage,
        ScoreTable table,
        @Nullable ScoreTableId replacedBy) {
    private static ScoreTableRow of(ScoreTable table, @Nullable ScoreTableId replacedBy) {
        return new ScoreTableRow(
                table.organisation(),
                table.reviewYear().last(),
                table.issued() == null
                        ? ScoringTable.Stage.DRAFT
                        : replacedBy == null
                                ? ScoringTable.Stage.IN_FORCE
                                : ScoringTable.Stage.REPLACED,
                table,
                replacedBy);
    }

    static ScoreTableRow after(@Nullable ScoreTableRow before, ScoreTableEvent event) {
        return of(
                ScoreTable.after(before == null ? null : before.table, event),
                before == null ? null : before.replacedBy);
    }

    ScoreTableRow replacedBy(ScoreTableId other) {
        return of(table, other);
    }
}

package vn.sovang.query.scoring;

import org.jspecify.annotations.Nullable;

import vn.sovang.block.BlockId;
import vn.sovang.scoresheet.ScoreSheet;
import vn.sovang.scoresheet.ScoreSheetEvent;
import vn.sovang.scoretable.ScoreTableId;
import vn.sovang.unit.UnitId;

/// A unit's score sheet.
///
/// @param handedIn whether it ever was
record ScoreSheetRow(
        ScoreTableId tableId,
        BlockId blockId,
        UnitId unitId,
        ScoreSheet.Stage stage,
        boolean handedIn,
        ScoreSheet sheet) {
    static ScoreSheetRow after(@Nullable ScoreSheetRow before, ScoreSheetEvent event) {
        ScoreSheet sheet = ScoreSheet.after(before == null ? null : before.sheet, event);
        return new ScoreSheetRow(
                sheet.tableId(),
                sheet.blockId(),
                sheet.unitId(),
                sheet.stage(),
                sheet.submitted() != null,
                sheet);
    }
}

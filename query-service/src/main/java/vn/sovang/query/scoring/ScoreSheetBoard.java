package vn.sovang.query.scoring;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.sovang.log.RecordedEvent;
import vn.sovang.query.projection.Board;
import vn.sovang.scoresheet.ScoreSheetEvent;

import java.util.List;

/// One row for each score sheet.
@Component
class ScoreSheetBoard implements Board<ScoreSheetRow> {
    @Override
    public String name() {
        return "score-sheet-board";
    }

    @Override
    public String table() {
        return "view.score_sheet_board";
    }

    @Override
    public Class<ScoreSheetRow> rowType() {
        return ScoreSheetRow.class;
    }

    @Override
    public List<String> keys(RecordedEvent event) {
        return event.payload() instanceof ScoreSheetEvent sheet
                ? List.of(sheet.sheetId().toString())
                : List.of();
    }

    @Override
    public ScoreSheetRow on(@Nullable ScoreSheetRow current, String key, RecordedEvent event) {
        return ScoreSheetRow.after(current, (ScoreSheetEvent) event.payload());
    }

    @Override
    public String search(ScoreSheetRow row) {
        return "";
    }
}

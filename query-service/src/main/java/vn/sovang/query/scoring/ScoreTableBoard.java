package vn.sovang.query.scoring;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.sovang.log.RecordedEvent;
import vn.sovang.query.projection.Board;
import vn.sovang.scoretable.ScoreTableEvent;
import vn.sovang.scoretable.ScoreTableId;
import vn.sovang.scoretable.ScoreTableIssued;
import vn.sovang.text.SearchText;

import java.util.List;
import java.util.Objects;

/// One row for each scoring table.
@Component
class ScoreTableBoard implements Board<ScoreTableRow> {
    @Override
    public String name() {
        return "score-table-board";
    }

    @Override
    public String table() {
        return "view.score_table_board";
    }

    @Override
    public Class<ScoreTableRow> rowType() {
        return ScoreTableRow.class;
    }

    /// A table that is issued also changes the one that it replaces.
    @Override
    public List<String> keys(RecordedEvent event) {
        if (!(event.payload() instanceof ScoreTableEvent about)) {
            return List.of();
        }
        String own = about.tableId().toString();
        ScoreTableId replaced = about instanceof ScoreTableIssued issued ? issued.replaces() : null;
        return replaced == null ? List.of(own) : List.of(own, replaced.toString());
    }

    @Override
    public ScoreTableRow on(@Nullable ScoreTableRow current, String key, RecordedEvent event) {
        ScoreTableEvent about = (ScoreTableEvent) event.payload();
        return key.equals(about.tableId().toString())
                ? ScoreTableRow.after(current, about)
                : Objects.requireNonNull(current).replacedBy(about.tableId());
    }

    @Override
    public String search(ScoreTableRow row) {
        return SearchText.fold(row.table().rules().name());
    }
}

package vn.sovang.query.council;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.sovang.council.CouncilEvent;
import vn.sovang.log.RecordedEvent;
import vn.sovang.query.projection.Board;
import vn.sovang.text.SearchText;

import java.util.List;

/// One row for each council.
@Component
public class CouncilBoard implements Board<CouncilRow> {
    @Override
    public String name() {
        return "council-board";
    }

    @Override
    public String table() {
        return "view.council_board";
    }

    @Override
    public Class<CouncilRow> rowType() {
        return CouncilRow.class;
    }

    @Override
    public List<String> keys(RecordedEvent event) {
        return event.payload() instanceof CouncilEvent council
                ? List.of(council.councilId().toString())
                : List.of();
    }

    @Override
    public CouncilRow on(@Nullable CouncilRow current, String key, RecordedEvent event) {
        return CouncilRow.after(current, (CouncilEvent) event.payload());
    }

    @Override
    public String search(CouncilRow row) {
        return SearchText.fold(row.council().name());
    }
}

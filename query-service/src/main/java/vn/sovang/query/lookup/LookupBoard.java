package vn.sovang.query.lookup;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.sovang.log.RecordedEvent;
import vn.sovang.lookup.LookupClosed;
import vn.sovang.lookup.LookupEvent;
import vn.sovang.lookup.LookupOpened;
import vn.sovang.query.projection.Board;
import vn.sovang.text.SearchText;

import java.util.List;
import java.util.Objects;

/// One row for each opening of the public look-up.
@Component
class LookupBoard implements Board<LookupRow> {
    @Override
    public String name() {
        return "lookup-board";
    }

    @Override
    public String table() {
        return "view.lookup_board";
    }

    @Override
    public Class<LookupRow> rowType() {
        return LookupRow.class;
    }

    @Override
    public List<String> keys(RecordedEvent event) {
        return event.payload() instanceof LookupEvent lookup
                ? List.of(lookup.lookupId().toString())
                : List.of();
    }

    @Override
    public LookupRow on(@Nullable LookupRow current, String key, RecordedEvent event) {
        return switch ((LookupEvent) event.payload()) {
            case LookupOpened e ->
                    new LookupRow(
                            e.lookupId(), Lookup.State.OPEN, e.basis(), e.openedAt(), null, null);
            case LookupClosed e -> Objects.requireNonNull(current).with(e);
        };
    }

    @Override
    public String search(LookupRow row) {
        return SearchText.fold(row.basis());
    }
}

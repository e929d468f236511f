package vn.sovang.query.titlesum;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.sovang.log.RecordedEvent;
import vn.sovang.query.projection.Board;
import vn.sovang.titlesum.TitleSumEvent;
import vn.sovang.titlesum.TitleSumSent;

import java.util.List;

/// One row for each sum of registered titles.
@Component
class TitleSumBoard implements Board<TitleSumRow> {
    @Override
    public String name() {
        return "title-sum-board";
    }

    @Override
    public String table() {
        return "view.title_sum_board";
    }

    @Override
    public Class<TitleSumRow> rowType() {
        return TitleSumRow.class;
    }

    @Override
    public List<String> keys(RecordedEvent event) {
        return event.payload() instanceof TitleSumEvent sum
                ? List.of(sum.sumId().toString())
                : List.of();
    }

    @Override
    public TitleSumRow on(@Nullable TitleSumRow current, String key, RecordedEvent event) {
        return switch ((TitleSumEvent) event.payload()) {
            case TitleSumSent e ->
                    new TitleSumRow(
                            e.sumId(),
                            e.reviewId(),
                            e.organisation(),
                            e.recipient(),
                            e.registrations(),
                            e.sentAt());
        };
    }
}

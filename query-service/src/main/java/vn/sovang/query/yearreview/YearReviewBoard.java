package vn.sovang.query.yearreview;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.sovang.log.RecordedEvent;
import vn.sovang.query.projection.Board;
import vn.sovang.text.SearchText;
import vn.sovang.yearreview.YearReviewClosed;
import vn.sovang.yearreview.YearReviewEvent;
import vn.sovang.yearreview.YearReviewOpened;

import java.util.List;
import java.util.Objects;

/// One row for each review of a year.
@Component
public class YearReviewBoard implements Board<YearReviewRow> {
    @Override
    public String name() {
        return "year-review-board";
    }

    @Override
    public String table() {
        return "view.year_review_board";
    }

    @Override
    public Class<YearReviewRow> rowType() {
        return YearReviewRow.class;
    }

    @Override
    public List<String> keys(RecordedEvent event) {
        return event.payload() instanceof YearReviewEvent review
                ? List.of(review.reviewId().toString())
                : List.of();
    }

    @Override
    public YearReviewRow on(@Nullable YearReviewRow current, String key, RecordedEvent event) {
        return switch ((YearReviewEvent) event.payload()) {
            case YearReviewOpened e -> YearReviewRow.of(e);
            case YearReviewClosed e -> Objects.requireNonNull(current).with(e);
        };
    }

    @Override
    public String search(YearReviewRow row) {
        return SearchText.fold(row.name());
    }
}

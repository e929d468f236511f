package vn.sovang.query.trail;

import org.jspecify.annotations.Nullable;

import vn.sovang.query.reading.UnitNames;
import vn.sovang.time.Deadline;
import vn.sovang.yearreview.YearReviewClosed;
import vn.sovang.yearreview.YearReviewEvent;
import vn.sovang.yearreview.YearReviewOpened;

import java.time.LocalDate;
import java.util.Map;

/// Plain words for what happens to reviews of years.
final class YearReviewSentences {
    private YearReviewSentences() {}

    static Map<String, String> of(YearReviewEvent event, UnitNames names, LocalDate day) {
        return switch (event) {
            case YearReviewOpened e ->
                    Map.of(
                            "unit",
                            names.on(day, e.organisation()),
                            "year",
                            e.reviewYear().words(),
                            "limit",
                            written(e.dossier()),
                            "registration",
                            written(e.registration()));
            case YearReviewClosed e ->
                    Map.of("unit", names.on(day, e.organisation()), "year", e.reviewYear().words());
        };
    }

    private static String written(@Nullable Deadline limit) {
        return limit == null ? "–" : limit.phrase().value();
    }
}

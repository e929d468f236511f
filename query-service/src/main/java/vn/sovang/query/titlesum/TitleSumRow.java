package vn.sovang.query.titlesum;

import vn.sovang.titlesum.SummedTitles;
import vn.sovang.titlesum.TitleSumId;
import vn.sovang.unit.UnitId;
import vn.sovang.yearreview.YearReviewId;

import java.time.Instant;
import java.util.List;

/// One sum of registered titles, as it was sent.
record TitleSumRow(
        TitleSumId sumId,
        YearReviewId reviewId,
        UnitId organisation,
        UnitId recipient,
        List<SummedTitles> registrations,
        Instant sentAt) {
    TitleSumRow {
        registrations = List.copyOf(registrations);
    }
}

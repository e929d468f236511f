package vn.sovang.titlesum;

import vn.sovang.unit.UnitId;
import vn.sovang.yearreview.YearReviewId;

import java.time.Instant;
import java.util.List;

/// An organisation sent the sum of its accepted registrations upward, with its list as it stood.
///
/// @param organisation whose review it is
public record TitleSumSent(
        TitleSumId sumId,
        YearReviewId reviewId,
        UnitId organisation,
        UnitId recipient,
        List<SummedTitles> registrations,
        Instant sentAt)
        implements TitleSumEvent {
    public TitleSumSent {
        registrations = List.copyOf(registrations);
    }
}

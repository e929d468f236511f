package vn.sovang.titlesum;

import vn.sovang.kernel.BeginsRecord;
import vn.sovang.unit.UnitId;
import vn.sovang.yearreview.YearReviewId;

import java.util.List;

/// Sends the sum of an organisation's accepted registrations, with its list, upward.
///
/// @param reviewId the review of the year under which they stand
/// @param recipient another organisation of the province, or an authority of its register
/// @param registrations exactly those that are accepted, as they were read
public record SendTitleSum(
        TitleSumId sumId,
        YearReviewId reviewId,
        UnitId recipient,
        List<AcceptedTitles> registrations)
        implements TitleSumCommand, BeginsRecord {
    public SendTitleSum {
        registrations = List.copyOf(registrations);
    }
}

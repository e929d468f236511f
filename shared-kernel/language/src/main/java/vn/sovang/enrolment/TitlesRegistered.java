package vn.sovang.enrolment;

import vn.sovang.unit.UnitId;
import vn.sovang.yearreview.YearReviewId;

import java.time.Instant;
import java.util.List;

/// A unit registered the titles at which its people and collectives aim in a year. This is the
/// first version of its registration.
///
/// @param reviewId the organisation's review of that year
public record TitlesRegistered(
        EnrolmentId enrolmentId,
        YearReviewId reviewId,
        UnitId unitId,
        List<RegisteredTitle> lines,
        Instant registeredAt)
        implements EnrolmentEvent {
    public TitlesRegistered {
        lines = List.copyOf(lines);
    }
}

package vn.sovang.enrolment;

import vn.sovang.kernel.BeginsRecord;
import vn.sovang.unit.UnitId;
import vn.sovang.yearreview.YearReviewId;

import java.util.List;

/// Registers the titles at which a unit's people and collectives aim in a year.
///
/// @param reviewId the organisation's review of that year
public record RegisterTitles(
        EnrolmentId enrolmentId, YearReviewId reviewId, UnitId unitId, List<AimedTitle> lines)
        implements EnrolmentCommand, BeginsRecord {
    public RegisterTitles {
        lines = List.copyOf(lines);
    }
}

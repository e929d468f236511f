package vn.sovang.command.act;

import vn.sovang.enrolment.EnrolmentId;
import vn.sovang.yearreview.YearReviewId;

import java.util.List;

/// Finds the registrations of titles that stand under a review of a year, accepted or not, as the
/// log has them.
@FunctionalInterface
public interface ReviewRegistrations {
    List<EnrolmentId> of(YearReviewId review);
}

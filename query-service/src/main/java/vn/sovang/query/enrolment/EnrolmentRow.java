package vn.sovang.query.enrolment;

import org.jspecify.annotations.Nullable;

import vn.sovang.enrolment.EnrolmentEvent;
import vn.sovang.enrolment.TitleList;
import vn.sovang.enrolment.TitleList.Stage;
import vn.sovang.enrolment.TitlesAccepted;
import vn.sovang.enrolment.TitlesRegistered;
import vn.sovang.enrolment.TitlesReturned;
import vn.sovang.unit.UnitId;
import vn.sovang.yearreview.YearReviewId;

import java.time.Instant;
import java.util.Objects;

/// A unit's registration of titles in a review of a year.
///
/// @param registeredAt first version, by which lateness is judged
/// @param returnedFor reason for which it is with its unit again; null where it is not
/// @param acceptedAt newest acceptance; null before the first
record EnrolmentRow(
        YearReviewId reviewId,
        UnitId unitId,
        Stage stage,
        TitleList list,
        Instant registeredAt,
        @Nullable String returnedFor,
        @Nullable Instant acceptedAt) {
    static EnrolmentRow after(@Nullable EnrolmentRow before, EnrolmentEvent event) {
        TitleList list = TitleList.after(before == null ? null : before.list, event);
        return new EnrolmentRow(
                list.reviewId(),
                list.unitId(),
                list.stage(),
                list,
                event instanceof TitlesRegistered e
                        ? e.registeredAt()
                        : Objects.requireNonNull(before).registeredAt,
                event instanceof TitlesReturned e ? e.reason() : null,
                event instanceof TitlesAccepted e
                        ? e.acceptedAt()
                        : before == null ? null : before.acceptedAt);
    }
}

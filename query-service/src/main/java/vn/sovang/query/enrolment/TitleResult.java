package vn.sovang.query.enrolment;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.EmulationTitle;

import java.time.LocalDate;

/// A registered title beside what was reached, or a title that was reached without being
/// registered.
///
/// @param enrolmentId null for what was not registered
/// @param accepted whether the office accepted the line
/// @param decision by which it was reached, such as `12/QĐ-SCT`; null while it was not
public record TitleResult(
        String key,
        @Nullable String enrolmentId,
        String nomineeId,
        String nominee,
        String unitId,
        String unitName,
        EmulationTitle emulationTitle,
        boolean accepted,
        Result result,
        @Nullable String decision,
        @Nullable LocalDate decidedOn) {
    /// Ends of an aim.
    public enum Result {
        REACHED,
        /// Proposed and submitted, not decided.
        UNDER_WAY,
        /// Aim that has no result while the review is open.
        NOT_YET,
        /// Aim that was missed when the review was closed.
        NOT_REACHED,
        /// Reached though nobody registered it.
        UNREGISTERED
    }
}

package vn.sovang.query.campaignboard;

import org.jspecify.annotations.Nullable;

import vn.sovang.campaign.ReviewKind;
import vn.sovang.campaign.ReviewRecorded;
import vn.sovang.plan.PlannedPhase;
import vn.sovang.query.reading.Lateness;
import vn.sovang.time.Deadline;
import vn.sovang.time.Ternary;
import vn.sovang.time.VietnamTime;

import java.time.LocalDate;
import java.util.Objects;

/// A review of a phase (sơ kết, tổng kết) as people see it.
///
/// @param late whether it was held after the limit for it; UNKNOWN while that is not resolved, null
///   where the plan sets no limit
/// @param daysLate whole days; null where the plan sets no limit
public record Review(
        String phase,
        ReviewKind kind,
        LocalDate heldOn,
        String document,
        @Nullable Ternary late,
        @Nullable Long daysLate) {
    static Review of(ReviewRecorded review, CampaignRow campaign) {
        Deadline limit =
                campaign.content().phases().stream()
                        .filter(phase -> phase.label().equals(review.phase()))
                        .map(PlannedPhase::wrapUp)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        Lateness lateness =
                Lateness.at(
                        review.heldOn().atStartOfDay(VietnamTime.ZONE).toInstant(),
                        limit,
                        campaign.dates());
        return new Review(
                review.phase(),
                review.kind(),
                review.heldOn(),
                review.document(),
                limit == null ? null : lateness.late(),
                limit == null ? null : lateness.days());
    }
}

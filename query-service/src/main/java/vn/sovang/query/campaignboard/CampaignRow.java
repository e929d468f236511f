package vn.sovang.query.campaignboard;

import org.jspecify.annotations.Nullable;

import vn.sovang.campaign.CampaignId;
import vn.sovang.campaign.PhaseExtended;
import vn.sovang.campaign.ReviewRecorded;
import vn.sovang.plan.PlanId;
import vn.sovang.plan.PlannedCampaign;
import vn.sovang.plan.PlannedPhase;
import vn.sovang.time.DateContext;
import vn.sovang.time.Deadline;
import vn.sovang.unit.UnitId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// A launched campaign, its scope, its way and its end.
///
/// @param content what the plan says of it, with the days that were settled and the limits that
///   were extended
/// @param dates what resolves its dates
/// @param extensions of its phases, the oldest first
/// @param reviews of its phases, in the order in which they were recorded
public record CampaignRow(
        CampaignId campaignId,
        PlanId planId,
        PlannedCampaign content,
        LocalDate launchedOn,
        DateContext dates,
        List<UnitId> scope,
        @Nullable Closing closing,
        List<Extension> extensions,
        List<ReviewRecorded> reviews) {
    public CampaignRow {
        scope = List.copyOf(scope);
        extensions = List.copyOf(extensions);
        reviews = List.copyOf(reviews);
    }

    public record Closing(LocalDate closedOn, String summary) {}

    /// A phase that was given more time.
    ///
    /// @param before its end until then
    public record Extension(
            String phase, Deadline before, Deadline end, String basis, Instant at) {}

    /// The same words, with days that were settled.
    CampaignRow with(PlannedCampaign settled) {
        return with(settled, closing, extensions, reviews);
    }

    CampaignRow with(Closing closed) {
        return with(content, closed, extensions, reviews);
    }

    CampaignRow with(PhaseExtended event) {
        Stream<Extension> extended =
                content.phases().stream()
                        .filter(phase -> phase.label().equals(event.phase()))
                        .map(PlannedPhase::end)
                        .map(before ->
                                new Extension(
                                        event.phase(),
                                        before,
                                        event.end(),
                                        event.basis(),
                                        event.extendedAt()));
        return with(
                event.applied(content),
                closing,
                Stream.concat(extensions.stream(), extended).toList(),
                reviews);
    }

    CampaignRow with(ReviewRecorded review) {
        return with(
                content,
                closing,
                extensions,
                Stream.concat(reviews.stream(), Stream.of(review)).toList());
    }

    private CampaignRow with(
            PlannedCampaign says,
            @Nullable Closing closed,
            List<Extension> extended,
            List<ReviewRecorded> reviewed) {
        return new CampaignRow(
                campaignId, planId, says, launchedOn, dates, scope, closed, extended, reviewed);
    }
}

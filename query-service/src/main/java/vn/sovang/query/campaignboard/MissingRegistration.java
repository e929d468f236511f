package vn.sovang.query.campaignboard;

import org.jspecify.annotations.Nullable;

import vn.sovang.plan.PlannedPhase;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.stream.Stream;

/// A unit that takes part in a campaign and has not registered for one of its phases (chưa đăng ký
/// thi đua).
///
/// @param key of the registration that is missing
/// @param unitName of the day asked
/// @param closedOn when the campaign was closed; null while it runs
public record MissingRegistration(
        String key,
        String campaignId,
        String campaignName,
        String planId,
        String phase,
        String phaseName,
        String unitId,
        String unitName,
        @Nullable LocalDate closedOn) {
    /// One of them, whose unit has no name yet.
    record Gap(String key, CampaignRow campaign, PlannedPhase phase, UnitId unit) {
        /// All of a campaign.
        static Stream<Gap> of(CampaignRow campaign, Asked asked) {
            return campaign.content().phases().stream()
                    .flatMap(phase ->
                            asked.of(campaign, phase).stream()
                                    .filter(unit -> !asked.isRegistered(campaign, phase, unit))
                                    .map(unit ->
                                            new Gap(
                                                    RegistrationBoard.key(
                                                            campaign.campaignId(),
                                                            phase.label(),
                                                            unit),
                                                    campaign,
                                                    phase,
                                                    unit)));
        }

        MissingRegistration named(String unitName) {
            CampaignRow.Closing closing = campaign.closing();
            return new MissingRegistration(
                    key,
                    campaign.campaignId().toString(),
                    campaign.content().name().value(),
                    campaign.planId().toString(),
                    phase.label(),
                    phase.name(),
                    unit.toString(),
                    unitName,
                    closing == null ? null : closing.closedOn());
        }
    }
}

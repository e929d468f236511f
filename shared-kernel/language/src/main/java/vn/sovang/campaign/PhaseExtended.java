package vn.sovang.campaign;

import org.jspecify.annotations.Nullable;

import vn.sovang.plan.PlannedCampaign;
import vn.sovang.plan.PlannedPhase;
import vn.sovang.time.Deadline;

import java.time.Instant;

/// A phase was given more time (gia hạn). Its earlier limits stay in the launch and in earlier
/// extensions.
///
/// @param end its end from now on
/// @param wrapUp limit for the review from now on; null where that stays
/// @param report limit for the units' reports from now on; null where that stays
/// @param basis the document that says so
/// @param owed reports that units owe from now on; null where they are those of before
public record PhaseExtended(
        CampaignId campaignId,
        String phase,
        Deadline end,
        @Nullable Deadline wrapUp,
        @Nullable Deadline report,
        String basis,
        Instant extendedAt,
        @Nullable OwedReports owed)
        implements CampaignEvent {
    /// An extension after which the same reports are owed as before.
    public PhaseExtended(
            CampaignId campaignId,
            String phase,
            Deadline end,
            @Nullable Deadline wrapUp,
            @Nullable Deadline report,
            String basis,
            Instant extendedAt) {
        this(campaignId, phase, end, wrapUp, report, basis, extendedAt, null);
    }

    /// The extension of a campaign that read so until now.
    public PhaseExtended of(CampaignText before) {
        return new PhaseExtended(
                campaignId,
                phase,
                end,
                wrapUp,
                report,
                basis,
                extendedAt,
                OwedReports.between(before, before.after(this)));
    }

    /// The campaign with these limits in place of the earlier ones.
    public PlannedCampaign applied(PlannedCampaign campaign) {
        return campaign.with(
                campaign.phases().stream()
                        .map(some -> some.label().equals(phase) ? applied(some) : some)
                        .toList());
    }

    private PlannedPhase applied(PlannedPhase before) {
        return new PlannedPhase(
                before.label(),
                before.name(),
                before.start(),
                end,
                wrapUp == null ? before.wrapUp() : wrapUp,
                report == null ? before.report() : report,
                before.commemorations());
    }
}

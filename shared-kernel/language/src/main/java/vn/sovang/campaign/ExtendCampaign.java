package vn.sovang.campaign;

import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.Required;
import vn.sovang.time.Deadline;

/// Gives a phase more time (gia hạn).
///
/// @param end the later end
/// @param wrapUp the later limit for the review; null where that stays
/// @param report the later limit for the units' reports; null where that stays
/// @param basis the document that says so
public record ExtendCampaign(
        CampaignId campaignId,
        String phase,
        Deadline end,
        @Nullable Deadline wrapUp,
        @Nullable Deadline report,
        String basis)
        implements CampaignCommand {
    public ExtendCampaign {
        Required.text("basis", basis);
    }
}

package vn.sovang.campaign;

import vn.sovang.kernel.Required;

import java.time.LocalDate;

/// Closes a campaign with a summary.
public record CloseCampaign(CampaignId campaignId, LocalDate closedOn, String summary)
        implements CampaignCommand {
    public CloseCampaign {
        Required.text("summary", summary);
    }
}

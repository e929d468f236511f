package vn.sovang.command.campaign;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import vn.sovang.campaign.CampaignId;
import vn.sovang.kernel.Required;

import java.time.LocalDate;

/// Closes a campaign with a summary.
public record CloseCampaign(
        @TargetAggregateIdentifier CampaignId campaignId, LocalDate closedOn, String summary) {
    public CloseCampaign {
        Required.text("summary", summary);
    }
}

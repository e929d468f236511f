package vn.sovang.command.campaign;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import vn.sovang.campaign.CampaignId;
import vn.sovang.kernel.Required;
import vn.sovang.unit.UnitId;

/// Changes what a registered unit undertakes (rule 29).
public record AmendRegistration(
        @TargetAggregateIdentifier CampaignId campaignId,
        String phase,
        UnitId unitId,
        String commitment) {
    public AmendRegistration {
        Required.text("commitment", commitment);
    }
}

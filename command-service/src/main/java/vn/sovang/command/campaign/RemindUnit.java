package vn.sovang.command.campaign;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import vn.sovang.campaign.CampaignId;
import vn.sovang.kernel.Required;
import vn.sovang.unit.UnitId;

/// Urges a unit on (đôn đốc).
public record RemindUnit(
        @TargetAggregateIdentifier CampaignId campaignId,
        String phase,
        UnitId unitId,
        String words) {
    public RemindUnit {
        Required.text("words", words);
    }
}

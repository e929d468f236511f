package vn.sovang.command.campaign;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import vn.sovang.campaign.CampaignId;
import vn.sovang.kernel.Required;
import vn.sovang.unit.UnitId;

/// Registers a unit for a phase (đăng ký thi đua).
public record RegisterParticipation(
        @TargetAggregateIdentifier CampaignId campaignId,
        String phase,
        UnitId unitId,
        String commitment) {
    public RegisterParticipation {
        Required.text("commitment", commitment);
    }
}

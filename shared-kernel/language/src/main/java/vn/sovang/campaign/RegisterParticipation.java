package vn.sovang.campaign;

import vn.sovang.kernel.Required;
import vn.sovang.unit.UnitId;

/// Registers a unit for a phase (đăng ký thi đua).
public record RegisterParticipation(
        CampaignId campaignId, String phase, UnitId unitId, String commitment)
        implements CampaignCommand {
    public RegisterParticipation {
        Required.text("commitment", commitment);
    }
}

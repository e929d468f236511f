package vn.sovang.campaign;

import vn.sovang.kernel.Required;
import vn.sovang.unit.UnitId;

/// Changes what a registered unit undertakes (rule 29).
public record AmendRegistration(
        CampaignId campaignId, String phase, UnitId unitId, String commitment)
        implements CampaignCommand {
    public AmendRegistration {
        Required.text("commitment", commitment);
    }
}

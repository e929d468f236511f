package vn.sovang.campaign;

import vn.sovang.kernel.Required;
import vn.sovang.unit.UnitId;

/// Urges a unit on (đôn đốc).
public record RemindUnit(CampaignId campaignId, String phase, UnitId unitId, String words)
        implements CampaignCommand {
    public RemindUnit {
        Required.text("words", words);
    }
}

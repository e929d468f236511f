package vn.sovang.campaign;

import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.List;

/// Units signed a pledge with each other (ký kết giao ước thi đua; capability C15).
///
/// @param units that signed
/// @param pledge what they pledge
public record PledgeSigned(
        CampaignId campaignId, List<UnitId> units, String pledge, LocalDate signedOn)
        implements CampaignEvent {
    public PledgeSigned {
        units = List.copyOf(units);
    }
}

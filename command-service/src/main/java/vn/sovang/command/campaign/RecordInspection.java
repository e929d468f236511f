package vn.sovang.command.campaign;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

import vn.sovang.campaign.CampaignId;
import vn.sovang.kernel.Required;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;

/// Records what an inspection of a unit found (kiểm tra).
public record RecordInspection(
        @TargetAggregateIdentifier CampaignId campaignId,
        UnitId unitId,
        LocalDate inspectedOn,
        String findings,
        @Nullable String document) {
    public RecordInspection {
        Required.text("findings", findings);
    }
}

package vn.sovang.campaign;

import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.Required;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;

/// Records what an inspection of a unit found (kiểm tra).
public record RecordInspection(
        CampaignId campaignId,
        UnitId unitId,
        LocalDate inspectedOn,
        String findings,
        @Nullable String document)
        implements CampaignCommand {
    public RecordInspection {
        Required.text("findings", findings);
    }
}

package vn.sovang.campaign;

import org.jspecify.annotations.Nullable;

import vn.sovang.block.BlockId;
import vn.sovang.kernel.Required;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.List;

/// Records that units signed a pledge (ký kết giao ước thi đua).
///
/// @param blockId of the emulation block in which they signed; null where they signed outside of
///   any
public record SignPledge(
        CampaignId campaignId,
        List<UnitId> units,
        String pledge,
        LocalDate signedOn,
        @Nullable BlockId blockId)
        implements CampaignCommand {
    public SignPledge {
        units = List.copyOf(units);
        Required.text("pledge", pledge);
    }
}

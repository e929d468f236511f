package vn.sovang.campaign;

import org.jspecify.annotations.Nullable;

import vn.sovang.block.BlockId;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.List;

/// Units signed a pledge with each other (ký kết giao ước thi đua; capability C15).
///
/// @param units that signed
/// @param pledge their words
/// @param blockId of the emulation block in which they signed; null where they signed outside of
///   any
/// @param blockName name of that block on the day
public record PledgeSigned(
        CampaignId campaignId,
        List<UnitId> units,
        String pledge,
        LocalDate signedOn,
        @Nullable BlockId blockId,
        @Nullable String blockName)
        implements CampaignEvent {
    public PledgeSigned {
        units = List.copyOf(units);
    }
}

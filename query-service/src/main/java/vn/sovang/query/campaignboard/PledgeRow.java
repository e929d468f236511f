package vn.sovang.query.campaignboard;

import org.jspecify.annotations.Nullable;

import vn.sovang.block.BlockId;
import vn.sovang.campaign.CampaignId;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.List;

/// A pledge that units signed.
record PledgeRow(
        CampaignId campaignId,
        List<UnitId> units,
        String pledge,
        LocalDate signedOn,
        @Nullable BlockId blockId,
        @Nullable String blockName) {
    PledgeRow {
        units = List.copyOf(units);
    }
}

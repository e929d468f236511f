package vn.sovang.query.campaignboard;

import vn.sovang.campaign.CampaignId;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.List;

/// A pledge that units signed.
record PledgeRow(CampaignId campaignId, List<UnitId> units, String pledge, LocalDate signedOn) {
    PledgeRow {
        units = List.copyOf(units);
    }
}

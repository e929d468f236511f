package vn.sovang.query.campaignboard;

import org.jspecify.annotations.Nullable;

import vn.sovang.query.reading.UnitNames;

import java.time.LocalDate;
import java.util.List;

/// A pledge in a list (giao ước thi đua). Units have the name of the day on which they signed.
///
/// @param block in which it was signed, as it was called then; null where it was signed outside of
///   any
public record ListedPledge(
        String campaignId,
        @Nullable String campaignName,
        @Nullable String planId,
        List<Signer> signers,
        String pledge,
        LocalDate signedOn,
        @Nullable String blockId,
        @Nullable String block) {
    public ListedPledge {
        signers = List.copyOf(signers);
    }

    public record Signer(String id, String name) {}

    static ListedPledge of(PledgeRow row, @Nullable CampaignRow campaign, UnitNames names) {
        return new ListedPledge(
                row.campaignId().toString(),
                campaign == null ? null : campaign.content().name().value(),
                campaign == null ? null : campaign.planId().toString(),
                row.units().stream()
                        .map(unit -> new Signer(unit.toString(), names.on(row.signedOn(), unit)))
                        .toList(),
                row.pledge(),
                row.signedOn(),
                row.blockId() == null ? null : row.blockId().toString(),
                row.blockName());
    }
}

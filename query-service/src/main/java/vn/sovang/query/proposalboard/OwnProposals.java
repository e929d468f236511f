package vn.sovang.query.proposalboard;

import vn.sovang.query.campaignboard.CampaignBoard;
import vn.sovang.query.campaignboard.OwnCampaigns;
import vn.sovang.query.reading.Where;

import java.util.Set;

/// Proposals that lie with a caller's organisation: with the unit that proposes and with who
/// launched the campaign, since a proposal went on within the province with whom it went to, and
/// what came from another province with everybody (ADR 0023).
///
/// @param organisation the caller's units by their ids
record OwnProposals(Set<String> organisation) {
    OwnProposals {
        organisation = Set.copyOf(organisation);
    }

    /// Leaves such proposals of the rows `b`.
    Where keep(CampaignBoard campaigns, Where where) {
        return where.and(
                """
                ((b.way = 'FORWARDED' and b.recipient = any (:ownUnits))
                 or b.way = 'RECEIVED'
                 or (b.way = 'PROPOSED' and (b.proposing_unit = any (:ownUnits) or %s)))
                """
                        .formatted(OwnCampaigns.launched(campaigns)),
                "ownUnits",
                organisation.toArray(String[]::new));
    }
}

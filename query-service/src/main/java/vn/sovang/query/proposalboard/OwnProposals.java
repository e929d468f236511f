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
                case when b.row ->> 'forwarded' is not null
                     then b.row #>> '{forwarded,recipient,kind}' = 'higher-unit'
                          and b.row #>> '{forwarded,recipient,unit}' = any (:ownUnits)
                     when b.row ->> 'sender' is not null then true
                     else b.proposing_unit = any (:ownUnits) or %s end
                """
                        .formatted(OwnCampaigns.launched(campaigns)),
                "ownUnits",
                organisation.toArray(String[]::new));
    }
}

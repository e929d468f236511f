package vn.sovang.query.campaignboard;

import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Where;

import java.util.Set;

/// Campaigns that a caller's organisation launched, whose reports and proposals it looks after (ADR
/// 0023); a caller of no unit has those that a post of no unit launched.
///
/// @param organisation the caller's units by their ids
public record OwnCampaigns(Set<String> organisation) {
    public OwnCampaigns {
        organisation = Set.copyOf(organisation);
    }

    /// Condition on a row `b` of a board under campaigns; `:ownUnits` are its values.
    public static String launched(CampaignBoard campaigns) {
        return """
        b.campaign_id = any (array(
            select l.key from view.campaign_board l where %s
              and (l.launched_by = any (:ownUnits)
                   or (l.launched_by is null and cardinality(:ownUnits) = 0))))
        """
                .formatted(BoardReader.holds("l", campaigns));
    }

    /// Leaves rows `b` of a board under such campaigns.
    public Where keptUnder(CampaignBoard campaigns, Where where) {
        return where.and(launched(campaigns), "ownUnits", organisation.toArray(String[]::new));
    }
}

package vn.sovang.query.campaignboard;

import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Where;

import java.util.Set;

/// Campaigns that a caller's organisation launched, whose reports and proposals it looks after (ADR
/// 0023); a caller of no unit has those that a post of no unit launched.
///
/// @param organisation the caller's units by their ids
public record OwnCampaigns(Set<String> organisation) {
    private static final String LAUNCHED =
            """
            select l.key from view.campaign_board l where {rows}
              and (l.launched_by = any (:ownUnits)
                   or (l.launched_by is null and cardinality(:ownUnits) = 0))
            """;

    public OwnCampaigns {
        organisation = Set.copyOf(organisation);
    }

    /// Condition on a row `b` of a board under campaigns, for counts and for alternatives: the
    /// campaigns are found once. `:ownUnits` are its values.
    public static String launched(CampaignBoard campaigns) {
        return "b.campaign_id = any (array(%s))".formatted(sql(campaigns));
    }

    private static String sql(CampaignBoard campaigns) {
        return LAUNCHED.replace("{rows}", BoardReader.holds("l", campaigns));
    }

    /// Leaves rows `b` of a board under such campaigns to be counted.
    public Where countedUnder(CampaignBoard campaigns, Where where) {
        return where.and(launched(campaigns), "ownUnits", organisation.toArray(String[]::new));
    }

    /// Leaves rows `b` of a board under such campaigns in a list: a page of it is found by joining,
    /// where the campaigns are few as where they are many.
    public Where keptUnder(CampaignBoard campaigns, Where where) {
        return where.and(
                "b.campaign_id in (%s)".formatted(sql(campaigns)),
                "ownUnits",
                organisation.toArray(String[]::new));
    }
}

package vn.sovang.query.mywork;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.sovang.platform.security.Caller;
import vn.sovang.platform.tenancy.TenantTransactions;
import vn.sovang.query.campaignboard.CampaignBoard;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Moments;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.query.yearreview.YearReviewBoard;
import vn.sovang.unit.UnitId;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Finds with whom lies what was sent in: the unit that launched its campaign or opened its review
/// looks after it (ADR 0023).
@Component
class Holders {
    private final CampaignBoard campaigns;
    private final YearReviewBoard reviews;
    private final BoardReader reader;
    private final Moments moments;
    private final TenantTransactions transactions;

    Holders(
            CampaignBoard campaigns,
            YearReviewBoard reviews,
            BoardReader reader,
            Moments moments,
            TenantTransactions transactions) {
        this.campaigns = campaigns;
        this.reviews = reviews;
        this.reader = reader;
        this.moments = moments;
        this.transactions = transactions;
    }

    /// Names of the units that look after campaigns and reviews, by the ids of these; none for what
    /// a post of no unit launched.
    Map<String, String> of(Caller caller, @Nullable String asOf, Set<String> above) {
        if (above.isEmpty()) {
            return Map.of();
        }
        Moment moment =
                moments.find(caller.tenant(), new Ask(asOf, null, null, null), campaigns, reviews);
        return transactions.read(
                caller.tenant(),
                db -> {
                    Map<String, UnitId> holders = new HashMap<>();
                    reader.find(db, campaigns, moment, above)
                            .forEach((id, campaign) -> {
                                if (campaign.launchedBy() != null) {
                                    holders.put(id, campaign.launchedBy());
                                }
                            });
                    reader.find(db, reviews, moment, above)
                            .forEach((id, review) -> holders.put(id, review.organisation()));
                    UnitNames names = UnitNames.load(db, moment, holders.values());
                    Map<String, String> named = new HashMap<>();
                    holders.forEach((id, unit) -> named.put(id, names.on(moment.day(), unit)));
                    return named;
                });
    }
}

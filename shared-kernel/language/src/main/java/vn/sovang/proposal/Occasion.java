package vn.sovang.proposal;

import org.jspecify.annotations.Nullable;

import vn.sovang.campaign.CampaignId;
import vn.sovang.kernel.InvalidValue;
import vn.sovang.yearreview.YearReviewId;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Ground on which names are put forward (cơ sở xét): a campaign, the review of a year, or a merit
/// on its own. Whatever stands under a campaign has its windows, offers, quotas and criteria;
/// whatever does not has none.
public sealed interface Occasion permits UnderCampaign, UnderYearReview, OnItsOwn {
    /// The one that is named: never none, and never two.
    static Occasion of(
            @Nullable CampaignId campaign,
            @Nullable YearReviewId yearReview,
            @Nullable OnItsOwn onItsOwn) {
        List<Occasion> named =
                Stream.of(
                                campaign == null ? null : new UnderCampaign(campaign),
                                yearReview == null ? null : new UnderYearReview(yearReview),
                                onItsOwn)
                        .filter(Objects::nonNull)
                        .<Occasion>map(occasion -> occasion)
                        .toList();
        if (named.isEmpty()) {
            throw new InvalidValue("proposal.occasion-missing", "field", "campaignId");
        }
        if (named.size() > 1) {
            throw new InvalidValue("proposal.occasion-twice", "field", "campaignId");
        }
        return named.getFirst();
    }
}

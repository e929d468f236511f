package vn.sovang.proposal;

import org.jspecify.annotations.Nullable;

import vn.sovang.campaign.CampaignId;
import vn.sovang.kernel.InvalidValue;

/// Ground on which names are put forward (cơ sở xét): a campaign, or a merit on its own. Whatever
/// stands under a campaign has its windows, offers, quotas and criteria; whatever does not has
/// none.
public sealed interface Occasion permits UnderCampaign, OnItsOwn {
    /// The one that is named: never none, and never two.
    static Occasion of(@Nullable CampaignId campaign, @Nullable OnItsOwn onItsOwn) {
        if (campaign != null && onItsOwn != null) {
            throw new InvalidValue("proposal.occasion-twice", "field", "onItsOwn");
        }
        if (campaign != null) {
            return new UnderCampaign(campaign);
        }
        if (onItsOwn == null) {
            throw new InvalidValue("proposal.occasion-missing", "field", "campaignId");
        }
        return onItsOwn;
    }
}

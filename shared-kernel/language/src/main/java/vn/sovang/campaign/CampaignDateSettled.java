package vn.sovang.campaign;

import org.jspecify.annotations.Nullable;

import vn.sovang.time.SettledDate;

/// A date of the campaign got its day after the launch, for a person settled it in the plan (rule
/// 5). The words do not change.
///
/// @param anchor within the campaign, such as `phases[1].end`
/// @param owed reports that units owe from now on; null where they are those of before
public record CampaignDateSettled(
        CampaignId campaignId, String anchor, SettledDate settled, @Nullable OwedReports owed)
        implements CampaignEvent {
    /// A day by which the same reports are owed as before.
    public CampaignDateSettled(CampaignId campaignId, String anchor, SettledDate settled) {
        this(campaignId, anchor, settled, null);
    }

    /// The day in a campaign that read so until now.
    public CampaignDateSettled of(CampaignText before) {
        return new CampaignDateSettled(
                campaignId, anchor, settled, OwedReports.between(before, before.after(this)));
    }
}

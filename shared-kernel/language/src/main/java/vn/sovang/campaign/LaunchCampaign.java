package vn.sovang.campaign;

import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.BeginsRecord;
import vn.sovang.plan.PlanId;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.List;

/// Launches a campaign that a plan announces.
///
/// @param label the campaign's label in the plan
/// @param scope the units that take part, with all below them
/// @param onlyNamed whether the units below those of the scope stay out
public record LaunchCampaign(
        CampaignId campaignId,
        PlanId planId,
        String label,
        LocalDate launchedOn,
        List<UnitId> scope,
        @Nullable Boolean onlyNamed)
        implements CampaignCommand, BeginsRecord {
    public LaunchCampaign {
        scope = List.copyOf(scope);
    }

    /// A launch for the units of the scope and all below them.
    public LaunchCampaign(
            CampaignId campaignId,
            PlanId planId,
            String label,
            LocalDate launchedOn,
            List<UnitId> scope) {
        this(campaignId, planId, label, launchedOn, scope, null);
    }
}

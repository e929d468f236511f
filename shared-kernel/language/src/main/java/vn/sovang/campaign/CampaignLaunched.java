package vn.sovang.campaign;

import org.jspecify.annotations.Nullable;

import vn.sovang.plan.PlanId;
import vn.sovang.plan.PlannedCampaign;
import vn.sovang.time.DateContext;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.List;

/// A campaign of an issued plan was launched, with all that the plan says of it at that time.
///
/// @param year the plan's year
/// @param planIssuedOn day of the plan's first issuance, where it is known (rule 6)
/// @param scope the units that take part, also from outside the launcher's own tree (rule 30,
///   anomaly A33)
/// @param planAmendment the last amendment of the plan that was read; 0 where there was none, null
///   where that was not kept
/// @param onlyNamed whether the units below those of the scope stay out; null where it was not
///   said, and then they take part
public record CampaignLaunched(
        CampaignId campaignId,
        PlanId planId,
        PlannedCampaign content,
        int year,
        @Nullable LocalDate planIssuedOn,
        LocalDate launchedOn,
        List<UnitId> scope,
        @Nullable Integer planAmendment,
        @Nullable Boolean onlyNamed)
        implements CampaignEvent {
    public CampaignLaunched {
        scope = List.copyOf(scope);
    }

    /// A launch under a plan that was never amended.
    public CampaignLaunched(
            CampaignId campaignId,
            PlanId planId,
            PlannedCampaign content,
            int year,
            @Nullable LocalDate planIssuedOn,
            LocalDate launchedOn,
            List<UnitId> scope) {
        this(campaignId, planId, content, year, planIssuedOn, launchedOn, scope, 0, null);
    }

    /// The campaign as it reads until something happens to it.
    public CampaignText text() {
        return new CampaignText(
                campaignId, planId, content, year, planIssuedOn, launchedOn, scope, onlyNamed);
    }

    /// Context that resolves the dates of this campaign.
    public DateContext dates() {
        return text().dates();
    }
}

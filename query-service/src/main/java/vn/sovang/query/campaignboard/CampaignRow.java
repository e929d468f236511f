package vn.sovang.query.campaignboard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.campaign.CampaignId;
import vn.sovang.plan.PlanId;
import vn.sovang.plan.PlannedCampaign;
import vn.sovang.time.DateContext;
import vn.sovang.unit.UnitId;

/// A launched campaign, who takes part, and its end.
///
/// @param dates what resolves its dates
public record CampaignRow(
        CampaignId campaignId,
        PlanId planId,
        PlannedCampaign content,
        LocalDate launchedOn,
        DateContext dates,
        List<UnitId> scope,
        List<Registration> registrations,
        @Nullable Closing closing) {
    public CampaignRow {
        scope = List.copyOf(scope);
        registrations = List.copyOf(registrations);
    }

    public record Registration(
            String phase, UnitId unitId, String commitment, Instant registeredAt) {}

    public record Closing(LocalDate closedOn, String summary) {}

    CampaignRow with(Registration registration) {
        List<Registration> more = new ArrayList<>(registrations);
        more.add(registration);
        return new CampaignRow(
                campaignId,
                planId,
                content,
                launchedOn,
                dates,
                scope,
                more,
                closing);
    }

    CampaignRow with(Closing closed) {
        return new CampaignRow(
                campaignId,
                planId,
                content,
                launchedOn,
                dates,
                scope,
                registrations,
                closed);
    }
}

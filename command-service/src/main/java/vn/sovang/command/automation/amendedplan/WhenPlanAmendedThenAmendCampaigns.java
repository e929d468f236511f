package vn.sovang.command.automation.amendedplan;

import org.springframework.stereotype.Component;

import vn.sovang.campaign.CampaignId;
import vn.sovang.campaign.CampaignLaunched;
import vn.sovang.campaign.TakePlanAmendments;
import vn.sovang.command.automation.Automation;
import vn.sovang.command.automation.Reaction;
import vn.sovang.command.dispatch.LaunchedCampaigns;
import vn.sovang.kernel.TenantId;
import vn.sovang.log.EventLog;
import vn.sovang.log.RecordedEvent;
import vn.sovang.plan.PlanAmended;
import vn.sovang.plan.PlanId;

import java.util.List;

/// A launch takes along what was amended before it. An amendment that was recorded while a launch
/// was being decided is seen by the one of the two that was recorded last, so none is missed. A
/// campaign follows each amendment once, so a second call with the same one changes nothing.
@Component
class WhenPlanAmendedThenAmendCampaigns implements Automation {
    private final EventLog log;
    private final LaunchedCampaigns campaigns;

    WhenPlanAmendedThenAmendCampaigns(EventLog log, LaunchedCampaigns campaigns) {
        this.log = log;
        this.campaigns = campaigns;
    }

    @Override
    public String name() {
        return "sua-doi-phong-trao";
    }

    @Override
    public List<Reaction> on(RecordedEvent event) {
        return switch (event.payload()) {
            case PlanAmended amended ->
                    campaigns.of(event.tenant(), amended.planId()).stream()
                            .map(campaign -> take(event.tenant(), campaign, amended.planId()))
                            .toList();
            case CampaignLaunched launched ->
                    isAmended(event.tenant(), launched.planId())
                            ? List.of(
                                    take(event.tenant(), launched.campaignId(), launched.planId()))
                            : List.of();
            default -> List.of(); // nothing else amends a plan or takes one up
        };
    }

    private boolean isAmended(TenantId tenant, PlanId plan) {
        return log.readAggregate(tenant, plan.toString()).stream()
                .anyMatch(event -> event.payload() instanceof PlanAmended);
    }

    private static Reaction take(TenantId tenant, CampaignId campaign, PlanId plan) {
        return new Reaction(tenant, campaign.value(), new TakePlanAmendments(campaign, plan));
    }
}

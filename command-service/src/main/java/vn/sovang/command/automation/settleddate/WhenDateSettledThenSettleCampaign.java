package vn.sovang.command.automation.settleddate;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.sovang.campaign.CampaignId;
import vn.sovang.campaign.CampaignLaunched;
import vn.sovang.campaign.SettleCampaignDates;
import vn.sovang.command.act.Facts;
import vn.sovang.command.automation.Automation;
import vn.sovang.command.automation.Reaction;
import vn.sovang.command.dispatch.LaunchedCampaigns;
import vn.sovang.kernel.TenantId;
import vn.sovang.log.EventLog;
import vn.sovang.log.RecordedEvent;
import vn.sovang.plan.FindingSettled;
import vn.sovang.plan.PlanContent;
import vn.sovang.plan.PlanDates;
import vn.sovang.plan.PlanId;
import vn.sovang.plan.PlanIssued;
import vn.sovang.plan.PlanText;
import vn.sovang.time.DateReading;
import vn.sovang.time.SettledDate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A launch takes along what was settled before it. A settlement that was recorded while a launch
/// was being decided is seen by the one of the two that was recorded last, so none is missed.
@Component
class WhenDateSettledThenSettleCampaign implements Automation {
    private final EventLog log;
    private final LaunchedCampaigns campaigns;

    WhenDateSettledThenSettleCampaign(EventLog log, LaunchedCampaigns campaigns) {
        this.log = log;
        this.campaigns = campaigns;
    }

    @Override
    public String name() {
        return "chot-ngay-phong-trao";
    }

    @Override
    public List<Reaction> on(RecordedEvent event) {
        return switch (event.payload()) {
            case FindingSettled settled ->
                    afterSettlement(event.tenant(), settled).stream().toList();
            case CampaignLaunched launched ->
                    afterLaunch(event.tenant(), launched).stream().toList();
            default -> List.of(); // nothing else settles or takes up a date
        };
    }

    private Optional<Reaction> afterSettlement(TenantId tenant, FindingSettled settled) {
        Facts plan = plan(tenant, settled.planId());
        return newest(plan, settled.finding().anchor())
                .flatMap(day ->
                        place(plan, settled)
                                .flatMap(date ->
                                        campaigns
                                                .find(tenant, settled.planId(), date.label())
                                                .map(id ->
                                                        settle(
                                                                tenant,
                                                                id,
                                                                Map.of(date.anchor(), day)))));
    }

    private Optional<Reaction> afterLaunch(TenantId tenant, CampaignLaunched launched) {
        Facts plan = plan(tenant, launched.planId());
        Map<String, DateReading> dates = PlanDates.of(launched.content());
        Map<String, SettledDate> missing = new HashMap<>();
        for (FindingSettled settled : plan.all(FindingSettled.class)) {
            SettledDate day = settled.day().orElse(null);
            PlanDates.InCampaign date = place(plan, settled).orElse(null);
            if (day != null
                    && date != null
                    && date.label().equals(launched.content().label())
                    && dates.containsKey(date.anchor())) {
                missing.put(date.anchor(), day);
            }
        }
        missing.entrySet().removeIf(day -> isSame(dates.get(day.getKey()), day.getValue()));
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(settle(tenant, launched.campaignId(), missing));
    }

    private static boolean isSame(@Nullable DateReading date, SettledDate day) {
        return date instanceof SettledDate settled && settled.date().equals(day.date());
    }

    /// The day that a date has by now, also where an earlier settlement is looked at late.
    private static Optional<SettledDate> newest(Facts plan, String anchor) {
        return plan.all(FindingSettled.class).stream()
                .filter(settled -> settled.finding().anchor().equals(anchor))
                .flatMap(settled -> settled.day().stream())
                .reduce((earlier, later) -> later);
    }

    /// The place of a date in the text as it was imported, or issued first.
    private static Optional<PlanDates.InCampaign> place(Facts plan, FindingSettled settled) {
        List<Object> first =
                plan.events().stream().takeWhile(event -> !(event instanceof PlanIssued)).toList();
        PlanContent content = PlanText.of(first).orElseThrow();
        return PlanDates.inCampaign(content, settled.finding().anchor());
    }

    private Facts plan(TenantId tenant, PlanId plan) {
        return Facts.recorded(log.readAggregate(tenant, plan.toString()));
    }

    private static Reaction settle(
            TenantId tenant, CampaignId campaign, Map<String, SettledDate> days) {
        return new Reaction(tenant, campaign.value(), new SettleCampaignDates(campaign, days));
    }
}

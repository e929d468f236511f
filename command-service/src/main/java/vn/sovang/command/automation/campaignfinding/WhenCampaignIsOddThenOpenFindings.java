package vn.sovang.command.automation.campaignfinding;

import org.springframework.stereotype.Component;

import vn.sovang.campaign.AmendmentLeftOut;
import vn.sovang.campaign.CampaignAmended;
import vn.sovang.campaign.CampaignClosed;
import vn.sovang.campaign.CampaignDateSettled;
import vn.sovang.campaign.CampaignId;
import vn.sovang.campaign.CampaignLaunched;
import vn.sovang.campaign.CampaignText;
import vn.sovang.campaign.PhaseExtended;
import vn.sovang.command.act.ActMetadata;
import vn.sovang.command.act.Facts;
import vn.sovang.command.automation.Automation;
import vn.sovang.command.automation.Reaction;
import vn.sovang.command.campaign.LaunchFindings;
import vn.sovang.command.dispatch.LaunchedCampaigns;
import vn.sovang.command.plan.AwardFindings;
import vn.sovang.kernel.TenantId;
import vn.sovang.log.EventLog;
import vn.sovang.log.RecordedEvent;
import vn.sovang.plan.Finding;
import vn.sovang.plan.FindingCode;
import vn.sovang.plan.OpenFindings;
import vn.sovang.plan.OpenedFinding;
import vn.sovang.plan.PlanId;
import vn.sovang.plan.PlanReplaced;
import vn.sovang.plan.PlanText;
import vn.sovang.plan.PlanWithdrawn;
import vn.sovang.plan.PlannedCampaign;
import vn.sovang.time.Deadline;
import vn.sovang.time.Ternary;
import vn.sovang.time.VietnamTime;
import vn.sovang.unit.UnitId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// A plan that ended while a launch was being decided is seen by the one of the two that was
/// recorded last. A plan takes each finding once, so a second call with the same one changes
/// nothing.
@Component
class WhenCampaignIsOddThenOpenFindings implements Automation {
    private final EventLog log;
    private final LaunchedCampaigns campaigns;

    WhenCampaignIsOddThenOpenFindings(EventLog log, LaunchedCampaigns campaigns) {
        this.log = log;
        this.campaigns = campaigns;
    }

    @Override
    public String name() {
        return "phat-hien-phong-trao";
    }

    @Override
    public List<Reaction> on(RecordedEvent event) {
        TenantId tenant = event.tenant();
        return switch (event.payload()) {
            case AmendmentLeftOut left ->
                    open(tenant, left.planId(), left.findings().stream().map(this::plain));
            case CampaignLaunched launched ->
                    open(
                            tenant,
                            launched.planId(),
                            Stream.of(
                                            withoutPlan(tenant, launched.text()),
                                            beforePlan(launched),
                                            beyond(
                                                    event,
                                                    launched.text(),
                                                    launched.scope(),
                                                    launched.launchedOn()),
                                            unread(launched.text()))
                                    .flatMap(found -> found));
            case CampaignAmended amended ->
                    open(
                            tenant,
                            amended.text().planId(),
                            Stream.concat(
                                    beyond(
                                            event,
                                            amended.text(),
                                            amended.addedUnits(),
                                            amended.effectiveOn()),
                                    unread(amended.text())));
            case PhaseExtended extended -> longer(tenant, extended.campaignId());
            case CampaignDateSettled settled -> longer(tenant, settled.campaignId());
            case CampaignClosed closed -> closedEarly(tenant, closed);
            case PlanReplaced ended ->
                    open(tenant, ended.planId(), running(tenant, ended.planId()));
            case PlanWithdrawn ended ->
                    open(tenant, ended.planId(), running(tenant, ended.planId()));
            default -> List.of(); // nothing else is odd
        };
    }

    private Stream<OpenedFinding> withoutPlan(TenantId tenant, CampaignText campaign) {
        Facts plan = facts(tenant, campaign.planId().value());
        return plan.has(PlanReplaced.class) || plan.has(PlanWithdrawn.class)
                ? Stream.of(runsOn(campaign))
                : Stream.empty();
    }

    /// A movement that the plan only goes on with was launched before it.
    private Stream<OpenedFinding> beforePlan(CampaignLaunched launched) {
        LocalDate issued = launched.planIssuedOn();
        return issued == null
                        || !launched.launchedOn().isBefore(issued)
                        || launched.content().standing() == PlannedCampaign.Standing.CONTINUING
                ? Stream.empty()
                : Stream.of(
                        plain(
                                new Finding(
                                        FindingCode.LAUNCHED_BEFORE_PLAN,
                                        "campaigns[%s]".formatted(launched.content().label()),
                                        launched.content().name())));
    }

    /// A limit that is put off can bring awards under rules that nobody has read.
    private List<Reaction> longer(TenantId tenant, CampaignId campaign) {
        return CampaignText.of(facts(tenant, campaign.value()).events())
                .map(text -> open(tenant, text.planId(), unread(text)))
                .orElse(List.of());
    }

    private Stream<OpenedFinding> unread(CampaignText campaign) {
        return AwardFindings.unread(campaign.content(), campaign.dates(), campaign.launchedOn())
                .map(this::plain)
                .stream();
    }

    /// Proposals go on until the limit, and people should know it.
    private List<Reaction> closedEarly(TenantId tenant, CampaignClosed closed) {
        return CampaignText.of(facts(tenant, closed.campaignId().value()).events())
                .map(campaign -> {
                    Deadline limit = campaign.content().dossier();
                    Instant end =
                            closed.closedOn()
                                    .plusDays(1)
                                    .atStartOfDay(VietnamTime.ZONE)
                                    .toInstant();
                    return limit == null || limit.isMissedAt(end, campaign.dates()) == Ternary.YES
                            ? List.<Reaction>of()
                            : open(
                                    tenant,
                                    campaign.planId(),
                                    Stream.of(
                                            plain(
                                                    new Finding(
                                                            FindingCode.CLOSED_BEFORE_DOSSIER_LIMIT,
                                                            "campaigns[%s].dossier"
                                                                    .formatted(
                                                                            campaign.content()
                                                                                    .label()),
                                                            limit.phrase()))));
                })
                .orElse(List.of());
    }

    /// Findings on units that the launch or the amendment takes in beyond whoever did it, and on
    /// what it awards.
    private Stream<OpenedFinding> beyond(
            RecordedEvent event, CampaignText campaign, List<UnitId> units, LocalDate on) {
        String actor = event.metadata().get(ActMetadata.UNIT);
        return LaunchFindings.of(
                campaign,
                units,
                actor == null ? null : UnitId.of(actor),
                on,
                unit -> facts(event.tenant(), unit))
                .stream();
    }

    /// Findings on the campaigns that were launched under a plan and go on without it, until they
    /// are closed.
    private Stream<OpenedFinding> running(TenantId tenant, PlanId plan) {
        return campaigns.of(tenant, plan).stream()
                .map(campaign -> facts(tenant, campaign.value()))
                .filter(campaign -> !campaign.has(CampaignClosed.class))
                .flatMap(campaign -> CampaignText.of(campaign.events()).stream())
                .map(this::runsOn);
    }

    private OpenedFinding runsOn(CampaignText campaign) {
        return plain(
                new Finding(
                        FindingCode.PLAN_ENDED_CAMPAIGN_RUNS,
                        "campaigns[%s]".formatted(campaign.content().label()),
                        campaign.content().name()));
    }

    private OpenedFinding plain(Finding finding) {
        return new OpenedFinding(finding, null);
    }

    private List<Reaction> open(TenantId tenant, PlanId plan, Stream<OpenedFinding> findings) {
        List<OpenedFinding> all = findings.toList();
        return all.isEmpty()
                ? List.of()
                : List.of(
                        new Reaction(
                                tenant,
                                plan.value(),
                                new OpenFindings(plan, code(tenant, plan), all)));
    }

    private String code(TenantId tenant, PlanId plan) {
        return PlanText.code(facts(tenant, plan.value()).events()).orElseThrow();
    }

    private Facts facts(TenantId tenant, UUID aggregate) {
        return Facts.recorded(log.readAggregate(tenant, aggregate.toString()));
    }
}

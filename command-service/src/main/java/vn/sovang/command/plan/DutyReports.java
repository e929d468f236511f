package vn.sovang.command.plan;

import static vn.sovang.command.plan.PlanRejection.DUTY_REPORTED;

import vn.sovang.campaign.CampaignText;
import vn.sovang.command.act.Facts;
import vn.sovang.plan.CompleteDuty;
import vn.sovang.plan.Duty;
import vn.sovang.plan.PlanContent;
import vn.sovang.plan.PlannedPhase;
import vn.sovang.time.Deadline;
import vn.sovang.time.RecurringDate;
import vn.sovang.time.UndatedDate;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/// Reports that fulfil a duty to report: those on the phases of the plan's campaigns in which the
/// unit takes part, by the limit that the duty names. What has no day is no report's, nor is what
/// comes again.
record DutyReports(LaunchedUnder campaigns, Function<UUID, Facts> history) {
    /// Refuses to state by hand what a report shows, or is to show (R11).
    void requireNone(CompleteDuty command, PlanContent content) {
        content.duties().stream()
                .filter(duty -> duty.code().equals(command.duty()))
                .filter(DutyReports::isOfReport)
                .flatMap(duty ->
                        campaigns.plan(command.planId()).stream()
                                .map(campaign -> history.apply(campaign.value()))
                                .flatMap(facts -> CampaignText.of(facts.events()).stream())
                                .filter(campaign -> campaign.scope().contains(command.unitId()))
                                .flatMap(campaign ->
                                        campaign.content().phases().stream()
                                                .filter(phase -> asks(phase, duty))
                                                .map(phase -> Map.entry(campaign, phase))))
                .findFirst()
                .ifPresent(asked -> {
                    throw DUTY_REPORTED.because(
                            Map.of(
                                    "duty", command.duty(),
                                    "campaign", asked.getKey().campaignId().toString(),
                                    "phase", asked.getValue().label()));
                });
    }

    private static boolean isOfReport(Duty duty) {
        Deadline due = duty.due();
        return duty.kind() == Duty.Kind.REPORT
                && duty.recurrence() == Duty.Recurrence.ONCE
                && due != null
                && !(due.date() instanceof UndatedDate)
                && !(due.date() instanceof RecurringDate);
    }

    private static boolean asks(PlannedPhase phase, Duty duty) {
        Deadline asked = phase.report();
        Deadline due = duty.due();
        return asked != null
                && due != null
                && asked.date().equals(due.date())
                && asked.kind() == due.kind();
    }
}

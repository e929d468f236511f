package vn.sovang.command.report;

import static vn.sovang.command.report.ReportRejection.CAMPAIGN_UNKNOWN;
import static vn.sovang.command.report.ReportRejection.OTHER_UNIT;
import static vn.sovang.command.report.ReportRejection.OUT_OF_SCOPE;
import static vn.sovang.command.report.ReportRejection.PHASE_UNKNOWN;

import vn.sovang.campaign.AskedReports;
import vn.sovang.campaign.CampaignId;
import vn.sovang.campaign.CampaignText;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.plan.PlannedPhase;
import vn.sovang.unit.UnitId;

import java.util.Map;
import java.util.Optional;

/// A report that is owed: on a phase of a campaign, by one of its units.
record Owed(CampaignId campaignId, String phase, UnitId unitId) {
    /// R1.
    Owed require(Act act, Facts campaign) {
        CampaignText text =
                CampaignText.of(campaign.events())
                        .orElseThrow(() -> CAMPAIGN_UNKNOWN.because("campaign", campaignId));
        if (asking(act, campaign).isEmpty()) {
            throw OUT_OF_SCOPE.because("unit", unitId);
        }
        requireFor(unitId, act);
        if (text.reported(phase).isEmpty()) {
            throw PHASE_UNKNOWN.because(
                    Map.of("phase", phase, "phases", PlannedPhase.labels(text.reported())));
        }
        return this;
    }

    /// The campaign by which it is owed; empty where it never took in the unit, or no more.
    Optional<CampaignText> asking(Act act, Facts campaign) {
        return AskedReports.of(campaign.events())
                .flatMap(reports ->
                        Optional.of(reports.text())
                                .filter(text -> text.takesIn(unitId, act.organisations()))
                                .filter(text -> isDue(text, act))
                                .or(() ->
                                        reports.owing(
                                                phase, unitId, act.organisations().at(act.day()))));
    }

    /// True on a day on which the unit takes part: who takes part only for whom it carries on, does
    /// so since that one ended, and no late entry is older.
    private boolean isDue(CampaignText text, Act act) {
        return text.names(unitId, act.organisations())
                || text.takesIn(unitId, act.organisations().at(act.day()));
    }

    static void requireFor(UnitId unit, Act act) {
        if (!act.isFor(unit.value())) {
            throw OTHER_UNIT.because("unit", unit);
        }
    }
}

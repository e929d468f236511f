package vn.sovang.command.report;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import vn.sovang.campaign.CampaignId;
import vn.sovang.report.ReportDraft;
import vn.sovang.report.ReportId;
import vn.sovang.unit.UnitId;

/// Saves what a unit has of its report on a phase, complete or not; hands in nothing.
public record SaveReportDraft(
        @TargetAggregateIdentifier ReportId reportId,
        CampaignId campaignId,
        String phase,
        UnitId unitId,
        ReportDraft draft) {}

package vn.sovang.command.report;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import vn.sovang.campaign.CampaignId;
import vn.sovang.report.ReportContent;
import vn.sovang.report.ReportId;
import vn.sovang.unit.UnitId;

/// Hands in a unit's report on a phase.
public record SubmitReport(
        @TargetAggregateIdentifier ReportId reportId,
        CampaignId campaignId,
        String phase,
        UnitId unitId,
        ReportContent content) {}

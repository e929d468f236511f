package vn.sovang.command.aggregation;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import vn.sovang.aggregation.AggregatedReport;
import vn.sovang.aggregation.AggregationId;
import vn.sovang.campaign.CampaignId;
import vn.sovang.report.ReportContent;
import vn.sovang.unit.UnitId;

import java.util.List;

/// Makes one report of the accepted reports on a phase.
///
/// @param unitId the unit that aggregates
/// @param reports the accepted reports as they were read
public record AggregateReports(
        @TargetAggregateIdentifier AggregationId aggregationId,
        CampaignId campaignId,
        String phase,
        UnitId unitId,
        List<AggregatedReport> reports,
        ReportContent content) {
    public AggregateReports {
        reports = List.copyOf(reports);
    }
}

package vn.sovang.aggregation;

import vn.sovang.campaign.CampaignId;
import vn.sovang.kernel.BeginsRecord;
import vn.sovang.report.ReportContent;
import vn.sovang.unit.UnitId;

import java.util.List;

/// Makes one report of the accepted reports on a phase.
///
/// @param unitId the unit that aggregates
/// @param reports the accepted reports as they were read
public record AggregateReports(
        AggregationId aggregationId,
        CampaignId campaignId,
        String phase,
        UnitId unitId,
        List<AggregatedReport> reports,
        ReportContent content)
        implements AggregationCommand, BeginsRecord {
    public AggregateReports {
        reports = List.copyOf(reports);
    }
}

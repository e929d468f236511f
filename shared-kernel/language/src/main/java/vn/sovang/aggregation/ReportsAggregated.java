package vn.sovang.aggregation;

import vn.sovang.campaign.CampaignId;
import vn.sovang.report.ReportContent;
import vn.sovang.unit.UnitId;

import java.time.Instant;
import java.util.List;

/// A unit made one report of all reports on a phase that were accepted. A later change of one of
/// them is in their own events.
///
/// @param unitId the unit that aggregates
/// @param reports exactly the accepted ones at that time
public record ReportsAggregated(
        AggregationId aggregationId,
        CampaignId campaignId,
        String phase,
        UnitId unitId,
        List<AggregatedReport> reports,
        ReportContent content,
        Instant aggregatedAt)
        implements AggregationEvent {
    public ReportsAggregated {
        reports = List.copyOf(reports);
    }
}

package vn.sovang.query.aggregationboard;

import vn.sovang.aggregation.AggregatedReport;
import vn.sovang.aggregation.AggregationId;
import vn.sovang.campaign.CampaignId;
import vn.sovang.report.ReportContent;
import vn.sovang.unit.UnitId;

import java.time.Instant;
import java.util.List;

/// One aggregated report, as it was made.
record AggregationRow(
        AggregationId aggregationId,
        CampaignId campaignId,
        String phase,
        UnitId unitId,
        List<AggregatedReport> reports,
        ReportContent content,
        Instant aggregatedAt) {
    AggregationRow {
        reports = List.copyOf(reports);
    }
}

package vn.sovang.report;

import vn.sovang.campaign.CampaignId;
import vn.sovang.kernel.BeginsRecord;
import vn.sovang.unit.UnitId;

/// Hands in a unit's report on a phase.
public record SubmitReport(
        ReportId reportId,
        CampaignId campaignId,
        String phase,
        UnitId unitId,
        ReportContent content)
        implements ReportCommand, BeginsRecord {}

package vn.sovang.report;

import vn.sovang.campaign.CampaignId;
import vn.sovang.kernel.BeginsRecord;
import vn.sovang.unit.UnitId;

/// Saves what a unit has of its report on a phase, complete or not; hands in nothing.
public record SaveReportDraft(
        ReportId reportId, CampaignId campaignId, String phase, UnitId unitId, ReportDraft draft)
        implements ReportCommand, BeginsRecord {}

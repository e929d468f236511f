package vn.sovang.report;

import vn.sovang.campaign.CampaignId;
import vn.sovang.unit.UnitId;

import java.time.Instant;

/// A unit saved what it has of its report, or of the correction of one that was sent back. Nothing
/// is handed in by that.
public record ReportDraftSaved(
        ReportId reportId,
        CampaignId campaignId,
        String phase,
        UnitId unitId,
        ReportDraft draft,
        Instant savedAt)
        implements ReportEvent {}

package vn.sovang.report;

import vn.sovang.campaign.CampaignId;
import vn.sovang.unit.UnitId;

import java.time.Instant;

/// A document of the unit stands for its report on a phase (rule 20, capability C31, anomaly A34).
///
/// @param recordedAt when it was handed in (business time)
public record DocumentInLieuRecorded(
        ReportId reportId,
        CampaignId campaignId,
        String phase,
        UnitId unitId,
        DocumentInLieu document,
        Instant recordedAt)
        implements ReportEvent {}

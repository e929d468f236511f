package vn.sovang.report;

import vn.sovang.campaign.CampaignId;
import vn.sovang.unit.UnitId;

import java.time.Instant;

/// A unit handed in its report on a phase; whether it was late is judged from the campaign's
/// deadline when one looks.
///
/// @param submittedAt when it was handed in (business time)
public record ReportSubmitted(
        ReportId reportId,
        CampaignId campaignId,
        String phase,
        UnitId unitId,
        ReportContent content,
        Instant submittedAt)
        implements ReportEvent {}

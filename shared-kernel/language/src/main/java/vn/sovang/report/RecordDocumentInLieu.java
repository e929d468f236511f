package vn.sovang.report;

import org.jspecify.annotations.Nullable;

import vn.sovang.campaign.CampaignId;
import vn.sovang.kernel.BeginsRecord;
import vn.sovang.plan.Recipient;
import vn.sovang.unit.UnitId;

/// Records that a document of a unit stands for its report on a phase.
///
/// @param disposition word of the recipient's line on the document; null where it says nothing
public record RecordDocumentInLieu(
        ReportId reportId,
        CampaignId campaignId,
        String phase,
        UnitId unitId,
        DocumentInLieu document,
        Recipient.@Nullable Disposition disposition)
        implements ReportCommand, BeginsRecord {}

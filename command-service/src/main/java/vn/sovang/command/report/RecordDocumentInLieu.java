package vn.sovang.command.report;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

import vn.sovang.campaign.CampaignId;
import vn.sovang.plan.Recipient;
import vn.sovang.report.DocumentInLieu;
import vn.sovang.report.ReportId;
import vn.sovang.unit.UnitId;

/// Records that a document of a unit stands for its report on a phase.
///
/// @param disposition what the recipient's line says of the document; none where it says nothing
public record RecordDocumentInLieu(
        @TargetAggregateIdentifier ReportId reportId,
        CampaignId campaignId,
        String phase,
        UnitId unitId,
        DocumentInLieu document,
        Recipient.@Nullable Disposition disposition) {}

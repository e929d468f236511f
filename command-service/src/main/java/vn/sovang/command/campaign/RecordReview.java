package vn.sovang.command.campaign;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import vn.sovang.campaign.CampaignId;
import vn.sovang.campaign.ReviewKind;
import vn.sovang.kernel.Required;

import java.time.LocalDate;

/// Records the review of a phase (sơ kết, tổng kết).
public record RecordReview(
        @TargetAggregateIdentifier CampaignId campaignId,
        String phase,
        ReviewKind kind,
        LocalDate heldOn,
        String document) {
    public RecordReview {
        Required.text("document", document);
    }
}

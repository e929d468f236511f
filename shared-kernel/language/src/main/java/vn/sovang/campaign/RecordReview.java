package vn.sovang.campaign;

import vn.sovang.kernel.Required;

import java.time.LocalDate;

/// Records the review of a phase (sơ kết, tổng kết).
public record RecordReview(
        CampaignId campaignId, String phase, ReviewKind kind, LocalDate heldOn, String document)
        implements CampaignCommand {
    public RecordReview {
        Required.text("document", document);
    }
}

package vn.sovang.campaign;

import java.util.UUID;

/// Names one campaign (phong trào, đợt thi đua).
public record CampaignId(UUID value) {
    public static CampaignId of(String text) {
        return new CampaignId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

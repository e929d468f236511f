package vn.sovang.query.campaignboard;

import org.jspecify.annotations.Nullable;

import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.UnitNames;

import java.time.Instant;

/// A registration in a list (đăng ký thi đua).
///
/// @param commitment the undertaking as of now
/// @param amendedAt when it was last amended; null while it never was
public record ListedRegistration(
        String campaignId,
        @Nullable String campaignName,
        @Nullable String planId,
        String phase,
        String unitId,
        String unitName,
        String commitment,
        Instant registeredAt,
        @Nullable Instant amendedAt) {
    static ListedRegistration of(
            RegistrationRow row, @Nullable CampaignRow campaign, UnitNames names, Moment moment) {
        return new ListedRegistration(
                row.campaignId().toString(),
                campaign == null ? null : campaign.content().name().value(),
                campaign == null ? null : campaign.planId().toString(),
                row.phase(),
                row.unitId().toString(),
                names.on(moment.day(), row.unitId()),
                row.commitment(),
                row.registeredAt(),
                row.amendments().isEmpty() ? null : row.amendments().getLast().at());
    }
}

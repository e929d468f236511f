package vn.sovang.query.campaignboard;

import org.jspecify.annotations.Nullable;

import vn.sovang.query.reading.UnitNames;

import java.time.LocalDate;

/// A reminder or an inspection in a list. Units have the name of that day.
///
/// @param phase null for an inspection
/// @param words the reminder given, or what was found
/// @param document the minutes of an inspection, where there are some
public record ListedFollowUp(
        String campaignId,
        @Nullable String campaignName,
        @Nullable String planId,
        String unitId,
        String unitName,
        FollowUpKind kind,
        LocalDate day,
        @Nullable String phase,
        String words,
        @Nullable String document) {
    static ListedFollowUp of(FollowUpRow row, @Nullable CampaignRow campaign, UnitNames names) {
        return new ListedFollowUp(
                row.campaignId().toString(),
                campaign == null ? null : campaign.content().name().value(),
                campaign == null ? null : campaign.planId().toString(),
                row.unitId().toString(),
                names.on(row.day(), row.unitId()),
                row.kind(),
                row.day(),
                row.phase(),
                row.words(),
                row.document());
    }
}

package vn.sovang.query.campaignboard;

import org.jspecify.annotations.Nullable;

import vn.sovang.campaign.CampaignId;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;

/// A unit that was urged on or inspected.
///
/// @param phase null for an inspection
/// @param words the reminder given, or what was found
/// @param document the minutes of an inspection, where there are some
record FollowUpRow(
        CampaignId campaignId,
        UnitId unitId,
        FollowUpKind kind,
        LocalDate day,
        @Nullable String phase,
        String words,
        @Nullable String document) {}

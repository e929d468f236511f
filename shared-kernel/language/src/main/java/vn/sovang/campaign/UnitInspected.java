package vn.sovang.campaign;

import org.jspecify.annotations.Nullable;

import vn.sovang.unit.UnitId;

import java.time.LocalDate;

/// A unit was inspected (kiểm tra; capability C18).
///
/// @param findings those of the inspection
/// @param document the minutes; null where none were written
public record UnitInspected(
        CampaignId campaignId,
        UnitId unitId,
        LocalDate inspectedOn,
        String findings,
        @Nullable String document)
        implements CampaignEvent {}

package vn.sovang.campaign;

import vn.sovang.unit.UnitId;

import java.time.LocalDate;

/// A unit was urged on (đôn đốc; capability C17).
///
/// @param phase label of the phase that it is about
/// @param words the reminder given
public record UnitReminded(
        CampaignId campaignId, String phase, UnitId unitId, String words, LocalDate remindedOn)
        implements CampaignEvent {}

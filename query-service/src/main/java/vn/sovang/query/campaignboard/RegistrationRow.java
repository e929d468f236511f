package vn.sovang.query.campaignboard;

import vn.sovang.campaign.CampaignId;
import vn.sovang.unit.UnitId;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// A unit that registered for a phase.
///
/// @param commitment undertaking as it is now
/// @param amendments earlier undertakings, and until when each held, the oldest first
record RegistrationRow(
        CampaignId campaignId,
        String phase,
        UnitId unitId,
        String commitment,
        Instant registeredAt,
        List<Amendment> amendments) {
    RegistrationRow {
        amendments = List.copyOf(amendments);
    }

    /// @param before undertaking of the unit until then
    record Amendment(String before, Instant at) {}

    RegistrationRow amended(String next, Instant at) {
        return new RegistrationRow(
                campaignId,
                phase,
                unitId,
                next,
                registeredAt,
                Stream.concat(amendments.stream(), Stream.of(new Amendment(commitment, at)))
                        .toList());
    }
}

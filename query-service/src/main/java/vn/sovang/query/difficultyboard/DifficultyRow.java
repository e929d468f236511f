package vn.sovang.query.difficultyboard;

import org.jspecify.annotations.Nullable;

import vn.sovang.campaign.CampaignId;
import vn.sovang.difficulty.DifficultyId;
import vn.sovang.plan.PlanId;
import vn.sovang.unit.UnitId;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// A difficulty and its way.
///
/// @param holder with whom it lies, or lay at its end
/// @param hops from the standing body up
record DifficultyRow(
        DifficultyId difficultyId,
        PlanId planId,
        @Nullable CampaignId campaignId,
        UnitId unitId,
        String words,
        Instant raisedAt,
        DifficultyStage stage,
        UnitId holder,
        List<Hop> hops,
        @Nullable Outcome outcome) {
    DifficultyRow {
        hops = List.copyOf(hops);
    }

    /// A body with which it lay.
    ///
    /// @param reason why it came there; null for the standing body
    record Hop(UnitId unitId, Instant since, @Nullable String reason, @Nullable Answer answer) {}

    record Answer(String words, boolean beyondAuthority, Instant at) {}

    record Outcome(String words, Instant at) {}

    DifficultyRow answered(Answer answer) {
        Hop last = hops.getLast();
        return with(
                answer.beyondAuthority()
                        ? DifficultyStage.BEYOND_AUTHORITY
                        : DifficultyStage.ANSWERED,
                holder,
                Stream.concat(
                                hops.stream().limit(hops.size() - 1L),
                                Stream.of(
                                        new Hop(
                                                last.unitId(),
                                                last.since(),
                                                last.reason(),
                                                answer)))
                        .toList(),
                null);
    }

    DifficultyRow escalated(Hop next) {
        return with(
                DifficultyStage.ESCALATED,
                next.unitId(),
                Stream.concat(hops.stream(), Stream.of(next)).toList(),
                null);
    }

    DifficultyRow resolved(Outcome end) {
        return with(DifficultyStage.RESOLVED, holder, hops, end);
    }

    private DifficultyRow with(
            DifficultyStage next, UnitId with, List<Hop> way, @Nullable Outcome end) {
        return new DifficultyRow(
                difficultyId, planId, campaignId, unitId, words, raisedAt, next, with, way, end);
    }
}

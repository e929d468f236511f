package vn.sovang.query.difficultyboard;

import org.jspecify.annotations.Nullable;

import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.unit.UnitId;

import java.time.Instant;
import java.util.List;

/// A difficulty as people see it.
///
/// @param campaignId null where it concerns the plan as a whole
/// @param holder the body with which it lies, or lay at its end
/// @param since moment from which it lies there
/// @param hops the bodies that it went through, the first one first
/// @param outcome manner of its closing; null while it is open
public record Difficulty(
        String id,
        String planId,
        @Nullable String campaignId,
        Unit unit,
        String words,
        Instant raisedAt,
        DifficultyStage stage,
        Unit holder,
        Instant since,
        List<Hop> hops,
        @Nullable String outcome,
        @Nullable Instant resolvedAt) {
    public Difficulty {
        hops = List.copyOf(hops);
    }

    public record Unit(String id, String name) {
        static Unit of(UnitId id, UnitNames names, Moment moment) {
            return new Unit(id.toString(), names.on(moment.day(), id));
        }
    }

    /// A body with which it lay.
    ///
    /// @param reason why it came there; null for the standing body
    /// @param beyondAuthority whether the answer passes it on; null until there is one
    public record Hop(
            Unit unit,
            Instant since,
            @Nullable String reason,
            @Nullable String answer,
            @Nullable Boolean beyondAuthority,
            @Nullable Instant answeredAt) {
        static Hop of(DifficultyRow.Hop hop, UnitNames names, Moment moment) {
            DifficultyRow.Answer answer = hop.answer();
            return new Hop(
                    Unit.of(hop.unitId(), names, moment),
                    hop.since(),
                    hop.reason(),
                    answer == null ? null : answer.words(),
                    answer == null ? null : answer.beyondAuthority(),
                    answer == null ? null : answer.at());
        }
    }

    static Difficulty of(DifficultyRow row, UnitNames names, Moment moment) {
        DifficultyRow.Outcome outcome = row.outcome();
        return new Difficulty(
                row.difficultyId().toString(),
                row.planId().toString(),
                row.campaignId() == null ? null : row.campaignId().toString(),
                Unit.of(row.unitId(), names, moment),
                row.words(),
                row.raisedAt(),
                row.stage(),
                Unit.of(row.holder(), names, moment),
                row.hops().getLast().since(),
                row.hops().stream().map(hop -> Hop.of(hop, names, moment)).toList(),
                outcome == null ? null : outcome.words(),
                outcome == null ? null : outcome.at());
    }
}

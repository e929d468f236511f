package vn.sovang.command.difficulty;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import vn.sovang.difficulty.DifficultyId;
import vn.sovang.kernel.Required;
import vn.sovang.unit.UnitId;

/// Passes a difficulty up to a committee.
public record EscalateDifficulty(
        @TargetAggregateIdentifier DifficultyId difficultyId, UnitId committee, String reason) {
    public EscalateDifficulty {
        Required.text("reason", reason);
    }
}

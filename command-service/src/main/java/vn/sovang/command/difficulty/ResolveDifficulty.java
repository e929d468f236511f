package vn.sovang.command.difficulty;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import vn.sovang.difficulty.DifficultyId;
import vn.sovang.kernel.Required;

/// Closes a difficulty that was answered.
public record ResolveDifficulty(
        @TargetAggregateIdentifier DifficultyId difficultyId, String outcome) {
    public ResolveDifficulty {
        Required.text("outcome", outcome);
    }
}

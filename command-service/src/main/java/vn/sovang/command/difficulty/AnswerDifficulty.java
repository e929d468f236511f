package vn.sovang.command.difficulty;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import vn.sovang.difficulty.DifficultyId;
import vn.sovang.kernel.Required;

/// Answers a difficulty for the body with which it lies.
///
/// @param beyondAuthority the committee must answer too
public record AnswerDifficulty(
        @TargetAggregateIdentifier DifficultyId difficultyId,
        String answer,
        boolean beyondAuthority) {
    public AnswerDifficulty {
        Required.text("answer", answer);
    }
}

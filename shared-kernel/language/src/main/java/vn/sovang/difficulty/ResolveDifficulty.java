package vn.sovang.difficulty;

import vn.sovang.kernel.Required;

/// Closes a difficulty that was answered.
public record ResolveDifficulty(DifficultyId difficultyId, String outcome)
        implements DifficultyCommand {
    public ResolveDifficulty {
        Required.text("outcome", outcome);
    }
}

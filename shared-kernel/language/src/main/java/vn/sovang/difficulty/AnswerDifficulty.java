package vn.sovang.difficulty;

import vn.sovang.kernel.Required;

/// Answers a difficulty for the body with which it lies.
///
/// @param beyondAuthority the committee must answer too
public record AnswerDifficulty(DifficultyId difficultyId, String answer, boolean beyondAuthority)
        implements DifficultyCommand {
    public AnswerDifficulty {
        Required.text("answer", answer);
    }
}

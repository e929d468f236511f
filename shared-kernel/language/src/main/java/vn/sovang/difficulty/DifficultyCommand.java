package vn.sovang.difficulty;

import vn.sovang.kernel.Command;

/// Everything that can be asked of a difficulty.
public sealed interface DifficultyCommand extends Command
        permits AnswerDifficulty, EscalateDifficulty, RaiseDifficulty, ResolveDifficulty {
    DifficultyId difficultyId();
}

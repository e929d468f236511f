package vn.sovang.difficulty;

/// Everything that can have happened to a difficulty.
public sealed interface DifficultyEvent
        permits DifficultyRaised, DifficultyAnswered, DifficultyEscalated, DifficultyResolved {
    DifficultyId difficultyId();
}

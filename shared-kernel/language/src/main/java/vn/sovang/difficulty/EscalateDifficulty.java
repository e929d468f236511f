package vn.sovang.difficulty;

import vn.sovang.kernel.Required;
import vn.sovang.unit.UnitId;

/// Passes a difficulty up to a committee.
public record EscalateDifficulty(DifficultyId difficultyId, UnitId committee, String reason)
        implements DifficultyCommand {
    public EscalateDifficulty {
        Required.text("reason", reason);
    }
}

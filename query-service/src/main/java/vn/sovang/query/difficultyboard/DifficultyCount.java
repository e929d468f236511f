package vn.sovang.query.difficultyboard;

/// How many difficulties have come how far, by stage.
public record DifficultyCount(
        int total, int open, int answered, int beyondAuthority, int escalated, int resolved) {
    /// Nobody raised any.
    public static final DifficultyCount NONE = new DifficultyCount(0, 0, 0, 0, 0, 0);
}

package vn.sovang.query.difficultyboard;

/// Numbers of difficulties, by stage.
public record DifficultyCount(
        int total, int open, int answered, int beyondAuthority, int escalated, int resolved) {
    /// Count where nobody raised a difficulty.
    public static final DifficultyCount NONE = new DifficultyCount(0, 0, 0, 0, 0, 0);
}

package vn.sovang.query.awardregister;

/// Choice of awards by whether they are held.
public enum Standing {
    ALL("true"),
    /// Held, with those that were lost once and restored.
    VALID("b.standing = 'VALID'"),
    REVOKED("b.standing = 'REVOKED'"),
    STRIPPED("b.standing = 'STRIPPED'");

    private final String condition;

    Standing(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}

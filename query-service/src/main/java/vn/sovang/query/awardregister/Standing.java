package vn.sovang.query.awardregister;

/// Choice of awards by whether they are valid.
public enum Standing {
    ALL("true"),
    VALID("b.row ->> 'revocation' is null"),
    REVOKED("b.row ->> 'revocation' is not null");

    private final String condition;

    Standing(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}

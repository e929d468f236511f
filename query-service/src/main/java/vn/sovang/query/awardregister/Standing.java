package vn.sovang.query.awardregister;

/// Choice of awards by whether they are valid.
public enum Standing {
    ALL("true"),
    VALID("not b.revoked"),
    REVOKED("b.revoked");

    private final String condition;

    Standing(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}

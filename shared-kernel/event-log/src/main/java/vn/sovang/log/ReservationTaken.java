package vn.sovang.log;

/// Refusal because as many others as may own a key that the command wanted already do.
public final class ReservationTaken extends RuntimeException {
    private final String kind;
    private final String key;
    private final String owner;
    private final int limit;

    /// @param owner keeper of it; all of them, where there may be several
    /// @param limit how many owners there may be
    public ReservationTaken(String kind, String key, String owner, int limit) {
        super("%s %s is taken by %s".formatted(kind, key, owner), null, false, false);
        this.kind = kind;
        this.key = key;
        this.owner = owner;
        this.limit = limit;
    }

    public String kind() {
        return kind;
    }

    public String key() {
        return key;
    }

    public String owner() {
        return owner;
    }

    public int limit() {
        return limit;
    }
}

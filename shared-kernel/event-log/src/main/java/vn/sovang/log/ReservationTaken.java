package vn.sovang.log;

/// Somebody else owns a key that the command wanted.
public final class ReservationTaken extends RuntimeException {
    private final String kind;
    private final String key;
    private final String owner;

    public ReservationTaken(String kind, String key, String owner) {
        super("%s %s is taken by %s".formatted(kind, key, owner), null, false, false);
        this.kind = kind;
        this.key = key;
        this.owner = owner;
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
}

package vn.sovang.log;

/// A wish to be an owner of a key within the tenant, the only one or one of so many, or to give it
/// up.
///
/// @param kind sort of the key, such as `document-number`
/// @param key text that only so many may have
/// @param owner keeper of it, usually the id of an aggregate; the same owner may take it again
/// @param limit how many owners there may be, counting this one
public record Reservation(String kind, String key, String owner, int limit, Action action) {
    public enum Action {
        TAKE,
        FREE
    }

    public Reservation {
        Texts.requireKey("kind", kind);
        Texts.requireKey("key", key);
        Texts.requireKey("owner", owner);
        if (limit < 0) {
            throw new IllegalArgumentException("a limit of " + limit);
        }
    }

    /// Reservation to be the only owner.
    public static Reservation take(String kind, String key, String owner) {
        return take(kind, key, owner, 1);
    }

    /// Reservation to be one of at most so many owners.
    public static Reservation take(String kind, String key, String owner, int limit) {
        return new Reservation(kind, key, owner, limit, Action.TAKE);
    }

    public static Reservation free(String kind, String key, String owner) {
        return new Reservation(kind, key, owner, 1, Action.FREE);
    }
}

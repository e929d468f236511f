package vn.sovang.log;

/// A wish to be the only owner of a key within the tenant, or to give it up.
///
/// @param kind what the key is, such as `document-number`
/// @param key what only one may have
/// @param owner who has it, usually the id of an aggregate; the same owner may take it again
public record Reservation(String kind, String key, String owner, Action action) {
    public enum Action {
        TAKE,
        FREE
    }

    public Reservation {
        Texts.requireKey("kind", kind);
        Texts.requireKey("key", key);
        Texts.requireKey("owner", owner);
    }

    public static Reservation take(String kind, String key, String owner) {
        return new Reservation(kind, key, owner, Action.TAKE);
    }

    public static Reservation free(String kind, String key, String owner) {
        return new Reservation(kind, key, owner, Action.FREE);
    }
}

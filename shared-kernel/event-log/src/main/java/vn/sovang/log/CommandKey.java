package vn.sovang.log;

import org.jspecify.annotations.Nullable;

/// Identity of a command that may come again (idempotence).
///
/// @param caller sender of it; keys of different callers never meet
/// @param key chosen by the caller
/// @param requestHash of the body: the same key with another one is refused
/// @param targetId the aggregate that the command is for
/// @param expectedVersion the newest sequence of the target that the caller saw, if it said so
/// @param refusalJson the refusal to remember, when the rules refused
@SuppressWarnings("ArrayRecordComponent") // a hash, read by the database only
public record CommandKey(
        String caller,
        String key,
        byte[] requestHash,
        String targetId,
        @Nullable Long expectedVersion,
        @Nullable String refusalJson) {
    public CommandKey {
        Texts.requireKey("caller", caller);
        Texts.requireKey("key", key);
        Texts.requireKey("targetId", targetId);
    }

    public CommandKey refusedWith(String json) {
        return new CommandKey(caller, key, requestHash, targetId, expectedVersion, json);
    }
}

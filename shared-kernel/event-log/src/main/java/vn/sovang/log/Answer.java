package vn.sovang.log;

import org.jspecify.annotations.Nullable;

/// Answer to a command, the same the first time and every time after.
///
/// @param version newest sequence of the target; null while it has no event
/// @param position of the target's newest event
/// @param refusal JSON of the refusal; null when the command was done
public record Answer(
        String targetId,
        @Nullable Long version,
        @Nullable Long position,
        @Nullable String refusal) {
    public boolean isRefused() {
        return refusal != null;
    }
}

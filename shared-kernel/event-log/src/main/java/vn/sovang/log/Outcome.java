package vn.sovang.log;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// End of an append. Only [Appended] wrote anything.
public sealed interface Outcome {
    /// All of the request was written.
    ///
    /// @param written null when the request had no events
    record Appended(Answer answer, @Nullable Written written) implements Outcome {}

    /// The command was answered before; this is that answer.
    record Repeated(Answer answer) implements Outcome {}

    /// The key was used before, with another body.
    record KeyReused() implements Outcome {}

    /// The aggregate has moved on since it was read.
    record Stale(String aggregateId) implements Outcome {}

    /// Refusal because as many others as may own the key already do.
    ///
    /// @param owner those that have it
    record Reserved(String kind, String key, String owner) implements Outcome {}

    /// Refusal because no such file was uploaded.
    record MissingAttachment(String hash) implements Outcome {}

    record Written(long firstPosition, long lastPosition, Instant recordedAt) {}
}

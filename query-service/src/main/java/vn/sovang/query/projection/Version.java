package vn.sovang.query.projection;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// A row as it stood from one position up to, not including, another; open while `to` is null.
record Version<R extends Record>(String key, Mark from, @Nullable Mark to, R row) {
    /// A place in the log.
    record Mark(long position, Instant time) {}

    Version<R> endingAt(Mark end) {
        return new Version<>(key, from, end, row);
    }
}

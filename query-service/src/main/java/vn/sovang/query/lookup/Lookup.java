package vn.sovang.query.lookup;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// An opening of the public look-up as people see it.
///
/// @param basis the document by which the province opened it
/// @param address of the page that everybody can read while it is open
/// @param closedAt null, as reason is, while it is open
public record Lookup(
        String id,
        String basis,
        State state,
        String address,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable String reason) {
    public enum State {
        OPEN,
        CLOSED
    }
}

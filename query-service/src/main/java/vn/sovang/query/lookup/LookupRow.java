package vn.sovang.query.lookup;

import org.jspecify.annotations.Nullable;

import vn.sovang.lookup.LookupClosed;
import vn.sovang.lookup.LookupId;

import java.time.Instant;

/// An opening of the public look-up.
///
/// @param closedAt null, as reason is, while it is open
record LookupRow(
        LookupId lookupId,
        Lookup.State state,
        String basis,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable String reason) {
    LookupRow with(LookupClosed e) {
        return new LookupRow(
                lookupId, Lookup.State.CLOSED, basis, openedAt, e.closedAt(), e.reason());
    }
}

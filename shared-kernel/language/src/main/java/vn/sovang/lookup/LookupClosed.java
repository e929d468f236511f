package vn.sovang.lookup;

import java.time.Instant;

/// The public look-up ended. The province may open another.
public record LookupClosed(LookupId lookupId, String reason, Instant closedAt)
        implements LookupEvent {}

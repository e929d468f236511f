package vn.sovang.lookup;

import java.time.Instant;

/// Everybody can look up the province's decisions without a sign-in.
///
/// @param basis the document by which the province does so
public record LookupOpened(LookupId lookupId, String basis, Instant openedAt)
        implements LookupEvent {}

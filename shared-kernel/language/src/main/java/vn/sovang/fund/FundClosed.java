package vn.sovang.fund;

import java.time.Instant;

/// The year of the fund was closed.
///
/// @param balance that is carried over
public record FundClosed(
        FundId fundId, long balance, String document, String closedBy, Instant closedAt)
        implements FundEvent {}

package vn.sovang.fund;

import org.jspecify.annotations.Nullable;

import vn.sovang.unit.UnitId;

import java.time.Instant;

/// A reward fund was opened.
///
/// @param previous fund of the year before whose balance was carried over; null where it is not on
///   record
public record FundOpened(
        FundId fundId,
        UnitId organisation,
        int year,
        long carriedOver,
        String basis,
        @Nullable FundId previous,
        Instant openedAt)
        implements FundEvent {}

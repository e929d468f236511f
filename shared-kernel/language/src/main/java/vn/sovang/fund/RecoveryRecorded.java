package vn.sovang.fund;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/// Reward money came back.
///
/// @param entry number of it in the ledger
/// @param reason for less than was paid; null where all of it came back
public record RecoveryRecorded(
        FundId fundId,
        int entry,
        RecoveredLine recovered,
        LocalDate recoveredOn,
        long amount,
        String document,
        @Nullable String reason,
        Instant recordedAt)
        implements FundEvent {}

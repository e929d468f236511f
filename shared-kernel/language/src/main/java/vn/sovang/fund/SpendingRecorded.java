package vn.sovang.fund;

import java.time.Instant;
import java.time.LocalDate;

/// The fund paid for something other than reward money.
///
/// @param entry number of it in the ledger
public record SpendingRecorded(
        FundId fundId,
        int entry,
        String purpose,
        LocalDate spentOn,
        long amount,
        String document,
        Instant recordedAt)
        implements FundEvent {}

package vn.sovang.fund;

import java.time.Instant;
import java.time.LocalDate;

/// An amount came into the fund.
///
/// @param entry number of it in the ledger
public record ReceiptRecorded(
        FundId fundId,
        int entry,
        ReceiptSource source,
        LocalDate receivedOn,
        long amount,
        String document,
        Instant recordedAt)
        implements FundEvent {}

package vn.sovang.fund;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// An entry was undone by this one.
///
/// @param entry number of this one in the ledger
/// @param reversed number of the entry that was wrong
/// @param change of the balance: the other's, the other way round
/// @param unpaid lines that are not paid after all
/// @param owedAgain line whose money did not come back after all; null for none
public record EntryReversed(
        FundId fundId,
        int entry,
        int reversed,
        long change,
        List<RewardedLine> unpaid,
        @Nullable RecoveredLine owedAgain,
        LocalDate reversedOn,
        String reason,
        String document,
        Instant recordedAt)
        implements FundEvent {
    public EntryReversed {
        unpaid = List.copyOf(unpaid);
    }
}

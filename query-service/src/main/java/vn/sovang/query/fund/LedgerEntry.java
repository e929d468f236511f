package vn.sovang.query.fund;

import org.jspecify.annotations.Nullable;

import vn.sovang.fund.EntryKind;
import vn.sovang.fund.FundEntry;
import vn.sovang.fund.FundRecord;
import vn.sovang.fund.ReceiptSource;

import java.time.LocalDate;

/// An entry of a ledger, in the order of the days. Amounts are in đồng.
///
/// @param number in the order in which entries were made
/// @param source of a receipt; null for others
/// @param words purpose, or reason; null where nothing was said
/// @param received null for what was paid
/// @param paid null for what came in
/// @param balance after it
/// @param decisionId of which reward money was paid or came back; null for others
/// @param decision its number; null for others
/// @param reverses number of the entry that it undoes; null for others
/// @param reversedBy number of the entry that undoes it; null while it holds
public record LedgerEntry(
        int number,
        LocalDate day,
        EntryKind kind,
        @Nullable ReceiptSource source,
        @Nullable String words,
        String document,
        @Nullable Long received,
        @Nullable Long paid,
        long balance,
        @Nullable String decisionId,
        @Nullable String decision,
        @Nullable Integer reverses,
        @Nullable Integer reversedBy) {
    /// @param decision number of the entry's decision; null where there is none
    static LedgerEntry of(FundRecord.Posting posting, @Nullable String decision) {
        FundEntry entry = posting.entry();
        return new LedgerEntry(
                entry.number(),
                entry.day(),
                entry.kind(),
                entry.source(),
                entry.words(),
                entry.document(),
                entry.change() < 0 ? null : entry.change(),
                entry.change() < 0 ? -entry.change() : null,
                posting.balance(),
                entry.decisionId() == null ? null : entry.decisionId().toString(),
                decision,
                entry.reverses(),
                entry.reversedBy());
    }
}

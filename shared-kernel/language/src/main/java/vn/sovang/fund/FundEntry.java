package vn.sovang.fund;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.DecisionId;

import java.time.LocalDate;
import java.util.List;

/// An entry in the ledger of a fund.
///
/// @param number in the order in which entries were made
/// @param day of the business, which may lie before the day of entries made earlier
/// @param change of the balance in đồng, below 0 for what was paid
/// @param source of a receipt; null for others
/// @param words purpose of a spending, reason of any other; null where nothing was said
/// @param decisionId of which reward money was paid or came back; null for others
/// @param lines that were paid; empty for others
/// @param recovered line whose money came back; null for others
/// @param reverses number of the entry that this one undoes; null for others
/// @param reversedBy number of the entry that undoes this one; null while it holds
public record FundEntry(
        int number,
        EntryKind kind,
        LocalDate day,
        long change,
        String document,
        @Nullable ReceiptSource source,
        @Nullable String words,
        @Nullable DecisionId decisionId,
        List<PaidLine> lines,
        @Nullable RecoveredLine recovered,
        @Nullable Integer reverses,
        @Nullable Integer reversedBy) {
    public FundEntry {
        lines = List.copyOf(lines);
    }

    /// True for what counts: neither undone nor undoing.
    public boolean stands() {
        return reversedBy == null && reverses == null;
    }

    FundEntry reversedBy(int other) {
        return new FundEntry(
                number,
                kind,
                day,
                change,
                document,
                source,
                words,
                decisionId,
                lines,
                recovered,
                reverses,
                other);
    }

    static FundEntry of(ReceiptRecorded event) {
        return new FundEntry(
                event.entry(),
                EntryKind.RECEIPT,
                event.receivedOn(),
                event.amount(),
                event.document(),
                event.source(),
                null,
                null,
                List.of(),
                null,
                null,
                null);
    }

    static FundEntry of(RewardPaid event) {
        return new FundEntry(
                event.entry(),
                EntryKind.REWARD,
                event.paidOn(),
                -event.amount(),
                event.document(),
                null,
                event.reason(),
                event.decisionId(),
                event.lines(),
                null,
                null,
                null);
    }

    static FundEntry of(SpendingRecorded event) {
        return new FundEntry(
                event.entry(),
                EntryKind.SPENDING,
                event.spentOn(),
                -event.amount(),
                event.document(),
                null,
                event.purpose(),
                null,
                List.of(),
                null,
                null,
                null);
    }

    static FundEntry of(RecoveryRecorded event) {
        return new FundEntry(
                event.entry(),
                EntryKind.RECOVERY,
                event.recoveredOn(),
                event.amount(),
                event.document(),
                null,
                event.reason(),
                event.recovered().line().decisionId(),
                List.of(),
                event.recovered(),
                null,
                null);
    }

    static FundEntry of(EntryReversed event) {
        return new FundEntry(
                event.entry(),
                EntryKind.REVERSAL,
                event.reversedOn(),
                event.change(),
                event.document(),
                null,
                event.reason(),
                null,
                List.of(),
                null,
                event.reversed(),
                null);
    }
}

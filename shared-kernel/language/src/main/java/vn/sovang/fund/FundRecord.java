package vn.sovang.fund;

import org.jspecify.annotations.Nullable;

import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// A reward fund as its events leave it.
///
/// @param carriedOver balance of the year before
/// @param entries in the order in which they were made
/// @param closed null while the year is open
public record FundRecord(
        FundId id,
        UnitId organisation,
        int year,
        long carriedOver,
        String basis,
        List<FundEntry> entries,
        @Nullable FundClosed closed) {
    /// Entries as a cash book has them: by day, and of one day what came in first.
    private static final Comparator<FundEntry> BY_DAY =
            Comparator.comparing(FundEntry::day)
                    .thenComparingInt(entry -> entry.change() < 0 ? 1 : 0)
                    .thenComparingInt(FundEntry::number);

    public FundRecord {
        entries = List.copyOf(entries);
    }

    /// Stages of a fund.
    public enum Stage {
        OPEN,
        CLOSED
    }

    /// An entry with the balance after it.
    public record Posting(FundEntry entry, long balance) {}

    /// A day at whose end the fund would owe.
    ///
    /// @param balance below 0
    public record Shortage(LocalDate day, long balance) {}

    /// The fund to which these things happened; empty before it was opened.
    public static Optional<FundRecord> of(List<?> events) {
        FundRecord fund = null;
        for (Object event : events) {
            if (event instanceof FundEvent happened) {
                fund = after(fund, happened);
            }
        }
        return Optional.ofNullable(fund);
    }

    /// The fund after one more event.
    ///
    /// @param before null before the first one
    public static FundRecord after(@Nullable FundRecord before, FundEvent event) {
        return event instanceof FundOpened e
                ? new FundRecord(
                        e.fundId(),
                        e.organisation(),
                        e.year(),
                        e.carriedOver(),
                        e.basis(),
                        List.of(),
                        null)
                : Objects.requireNonNull(before).after(event);
    }

    private FundRecord after(FundEvent event) {
        return switch (event) {
            case FundOpened _ -> this;
            case ReceiptRecorded e -> with(FundEntry.of(e));
            case RewardPaid e -> with(FundEntry.of(e));
            case SpendingRecorded e -> with(FundEntry.of(e));
            case RecoveryRecorded e -> with(FundEntry.of(e));
            case EntryReversed e -> with(FundEntry.of(e));
            case FundClosed e -> with(entries, e);
        };
    }

    private FundRecord with(FundEntry entry) {
        Integer reverses = entry.reverses();
        List<FundEntry> all = new ArrayList<>(entries);
        if (reverses != null) {
            all.replaceAll(one -> one.number() == reverses ? one.reversedBy(entry.number()) : one);
        }
        all.add(entry);
        return with(all, closed);
    }

    private FundRecord with(List<FundEntry> all, @Nullable FundClosed end) {
        return new FundRecord(id, organisation, year, carriedOver, basis, all, end);
    }

    public Stage stage() {
        return closed == null ? Stage.OPEN : Stage.CLOSED;
    }

    /// Number that the next entry gets.
    public int next() {
        return entries.size() + 1;
    }

    public Optional<FundEntry> entry(int number) {
        return entries.stream().filter(entry -> entry.number() == number).findFirst();
    }

    public long balance() {
        return carriedOver + entries.stream().mapToLong(FundEntry::change).sum();
    }

    /// Balance at the end of a day.
    public long balanceOn(LocalDate day) {
        return carriedOver
                + entries.stream()
                        .filter(entry -> !entry.day().isAfter(day))
                        .mapToLong(FundEntry::change)
                        .sum();
    }

    /// Sum of the entries of a kind that stand, as an amount.
    public long total(EntryKind kind) {
        return Math.abs(
                entries.stream()
                        .filter(entry -> entry.kind() == kind && entry.stands())
                        .mapToLong(FundEntry::change)
                        .sum());
    }

    /// All entries by day, each with the balance after it.
    public List<Posting> ledger() {
        List<Posting> ledger = new ArrayList<>();
        long balance = carriedOver;
        for (FundEntry entry : entries.stream().sorted(BY_DAY).toList()) {
            balance += entry.change();
            ledger.add(new Posting(entry, balance));
        }
        return ledger;
    }

    /// The first day at whose end more was paid than there was; empty where the book is sound on
    /// every day.
    public Optional<Shortage> shortage() {
        List<Posting> ledger = ledger();
        return Stream.iterate(0, at -> at < ledger.size(), at -> at + 1)
                .filter(at ->
                        at + 1 == ledger.size()
                                || !ledger.get(at + 1)
                                        .entry()
                                        .day()
                                        .equals(ledger.get(at).entry().day()))
                .map(ledger::get)
                .filter(last -> last.balance() < 0)
                .map(last -> new Shortage(last.entry().day(), last.balance()))
                .findFirst();
    }

    /// Payment for a line that stands, whether or not it came back; the newest one.
    public Optional<PaidLine> paid(RewardedLine line) {
        return entries.stream()
                .filter(FundEntry::stands)
                .filter(entry -> line.decisionId().equals(entry.decisionId()))
                .flatMap(entry -> entry.lines().stream())
                .filter(paid -> paid.isFor(line))
                .reduce((_, later) -> later);
    }
}

package vn.sovang.query.trail;

import vn.sovang.fund.EntryReversed;
import vn.sovang.fund.FundClosed;
import vn.sovang.fund.FundEvent;
import vn.sovang.fund.FundOpened;
import vn.sovang.fund.ReceiptRecorded;
import vn.sovang.fund.RecoveryRecorded;
import vn.sovang.fund.RewardPaid;
import vn.sovang.fund.SpendingRecorded;
import vn.sovang.proposal.LineNumbers;
import vn.sovang.query.reading.UnitNames;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/// Plain words for what happens to reward funds.
final class FundSentences {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private FundSentences() {}

    /// @param mentioned name of a decision
    static Map<String, String> of(
            FundEvent event, UnitNames names, LocalDate day, Function<String, String> mentioned) {
        return switch (event) {
            case FundOpened e ->
                    Map.of(
                            "year", Integer.toString(e.year()),
                            "unit", names.on(day, e.organisation()),
                            "carried", dong(e.carriedOver()),
                            "basis", e.basis());
            case ReceiptRecorded e -> entry(e.entry(), e.receivedOn(), e.amount(), e.document());
            case RewardPaid e ->
                    Map.of(
                            "entry", Integer.toString(e.entry()),
                            "day", DAY.format(e.paidOn()),
                            "amount", dong(e.amount()),
                            "document", e.document(),
                            "count", Integer.toString(e.lines().size()),
                            "decision", mentioned.apply(e.decisionId().toString()));
            case SpendingRecorded e ->
                    Map.of(
                            "entry", Integer.toString(e.entry()),
                            "day", DAY.format(e.spentOn()),
                            "amount", dong(e.amount()),
                            "document", e.document(),
                            "purpose", e.purpose());
            case RecoveryRecorded e ->
                    Map.of(
                            "entry", Integer.toString(e.entry()),
                            "day", DAY.format(e.recoveredOn()),
                            "amount", dong(e.amount()),
                            "document", e.document(),
                            "line", LineNumbers.words(List.of(e.recovered().line().line())),
                            "decision",
                                    mentioned.apply(e.recovered().line().decisionId().toString()));
            case EntryReversed e ->
                    Map.of(
                            "entry", Integer.toString(e.entry()),
                            "reversed", Integer.toString(e.reversed()),
                            "day", DAY.format(e.reversedOn()),
                            "reason", e.reason(),
                            "document", e.document());
            case FundClosed e -> Map.of("balance", dong(e.balance()), "document", e.document());
        };
    }

    private static Map<String, String> entry(
            int entry, LocalDate day, long amount, String document) {
        return Map.of(
                "entry", Integer.toString(entry),
                "day", DAY.format(day),
                "amount", dong(amount),
                "document", document);
    }

    /// Thousands apart, as documents write amounts.
    private static String dong(long amount) {
        return String.format(Locale.ROOT, "%,d", amount).replace(',', '.');
    }
}

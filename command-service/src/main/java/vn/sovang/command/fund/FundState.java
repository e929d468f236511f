package vn.sovang.command.fund;

import static vn.sovang.command.fund.FundRejection.BEFORE_DECISION;
import static vn.sovang.command.fund.FundRejection.BEFORE_ENTRY;
import static vn.sovang.command.fund.FundRejection.CARRIED_DIFFERS;
import static vn.sovang.command.fund.FundRejection.CLOSED;
import static vn.sovang.command.fund.FundRejection.DECISION_UNKNOWN;
import static vn.sovang.command.fund.FundRejection.ENTRY_REVERSED;
import static vn.sovang.command.fund.FundRejection.ENTRY_UNKNOWN;
import static vn.sovang.command.fund.FundRejection.EXISTS;
import static vn.sovang.command.fund.FundRejection.IN_FUTURE;
import static vn.sovang.command.fund.FundRejection.IS_REVERSAL;
import static vn.sovang.command.fund.FundRejection.LINES_EMPTY;
import static vn.sovang.command.fund.FundRejection.LINE_HELD;
import static vn.sovang.command.fund.FundRejection.LINE_LOST;
import static vn.sovang.command.fund.FundRejection.LINE_NOT_GRANTED;
import static vn.sovang.command.fund.FundRejection.LINE_RECOVERED;
import static vn.sovang.command.fund.FundRejection.LINE_TWICE;
import static vn.sovang.command.fund.FundRejection.MORE_THAN_PAID;
import static vn.sovang.command.fund.FundRejection.NEXT_DIFFERS;
import static vn.sovang.command.fund.FundRejection.NOT_AN_ORGANISATION;
import static vn.sovang.command.fund.FundRejection.NOT_PAID;
import static vn.sovang.command.fund.FundRejection.NOT_PAYER;
import static vn.sovang.command.fund.FundRejection.OUTSIDE_YEAR;
import static vn.sovang.command.fund.FundRejection.PREVIOUS_OPEN;
import static vn.sovang.command.fund.FundRejection.REASON_MISSING;
import static vn.sovang.command.fund.FundRejection.SHORT;
import static vn.sovang.command.fund.FundRejection.UNKNOWN;
import static vn.sovang.command.fund.FundRejection.YEAR_NOT_OVER;
import static vn.sovang.command.fund.FundRejection.YEAR_TO_COME;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.DecisionId;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.command.act.KnownFunds;
import vn.sovang.command.act.ReadOnce;
import vn.sovang.decision.Grant;
import vn.sovang.fund.CloseFund;
import vn.sovang.fund.EntryReversed;
import vn.sovang.fund.FundClosed;
import vn.sovang.fund.FundCommand;
import vn.sovang.fund.FundEntry;
import vn.sovang.fund.FundEvent;
import vn.sovang.fund.FundId;
import vn.sovang.fund.FundOpened;
import vn.sovang.fund.FundRecord;
import vn.sovang.fund.LinePayment;
import vn.sovang.fund.OpenFund;
import vn.sovang.fund.PaidLine;
import vn.sovang.fund.PayReward;
import vn.sovang.fund.ReceiptRecorded;
import vn.sovang.fund.RecordReceipt;
import vn.sovang.fund.RecordRecovery;
import vn.sovang.fund.RecordSpending;
import vn.sovang.fund.RecoveredLine;
import vn.sovang.fund.RecoveryRecorded;
import vn.sovang.fund.ReverseEntry;
import vn.sovang.fund.RewardPaid;
import vn.sovang.fund.RewardedLine;
import vn.sovang.fund.SpendingRecorded;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// The rules of a reward fund.
sealed interface FundState {
    @Nullable FundId id();

    record None() implements FundState {
        @Override
        public @Nullable FundId id() {
            return null;
        }
    }

    record Kept(FundRecord fund) implements FundState {
        @Override
        public FundId id() {
            return fund.id();
        }
    }

    /// Decides every command of the family, each by its own rules.
    static List<FundEvent> decide(
            FundCommand command,
            FundState state,
            Act act,
            Function<UUID, Facts> log,
            KnownFunds known) {
        ReadOnce facts = new ReadOnce(log);
        return switch (command) {
            case OpenFund c -> decide(c, state, act, facts, known);
            case RecordReceipt c -> decide(c, open(state, c), act);
            case PayReward c -> decide(c, open(state, c), act, facts);
            case RecordSpending c -> decide(c, open(state, c), act);
            case RecordRecovery c -> decide(c, open(state, c), act, facts, known);
            case ReverseEntry c -> decide(c, open(state, c), act, known);
            case CloseFund c -> decide(c, kept(state, c), act, facts, known);
        };
    }

    /// R1.
    private static List<FundEvent> decide(
            OpenFund command,
            FundState state,
            Act act,
            Function<UUID, Facts> log,
            KnownFunds known) {
        if (!(state instanceof None)) {
            throw EXISTS.because("fund", command.fundId());
        }
        if (!act.organisations()
                .of(command.organisation())
                .equals(Set.of(command.organisation()))) {
            throw NOT_AN_ORGANISATION.because("unit", command.organisation());
        }
        if (command.year() > act.day().getYear()) {
            throw YEAR_TO_COME.because("year", command.year());
        }
        Optional<FundRecord> previous =
                known.of(command.organisation(), command.year() - 1).flatMap(id -> fund(id, log));
        previous.ifPresent(before -> {
            if (before.closed() == null) {
                throw PREVIOUS_OPEN.because("fund", before.id());
            }
            if (before.balance() != command.carriedOver()) {
                throw CARRIED_DIFFERS.because(
                        Map.of(
                                "carried", dong(command.carriedOver()),
                                "balance", dong(before.balance()),
                                "fund", before.id().toString()));
            }
        });
        return List.of(
                new FundOpened(
                        command.fundId(),
                        command.organisation(),
                        command.year(),
                        command.carriedOver(),
                        command.basis(),
                        previous.map(FundRecord::id).orElse(null),
                        act.at()));
    }

    /// R2.
    private static List<FundEvent> decide(RecordReceipt command, FundRecord fund, Act act) {
        requireDay(command.receivedOn(), fund, act);
        return entered(
                fund,
                new ReceiptRecorded(
                        fund.id(),
                        fund.next(),
                        command.source(),
                        command.receivedOn(),
                        command.amount(),
                        command.document(),
                        act.at()));
    }

    /// R2, R3.
    private static List<FundEvent> decide(RecordSpending command, FundRecord fund, Act act) {
        requireDay(command.spentOn(), fund, act);
        return entered(
                fund,
                new SpendingRecorded(
                        fund.id(),
                        fund.next(),
                        command.purpose(),
                        command.spentOn(),
                        command.amount(),
                        command.document(),
                        act.at()));
    }

    /// R2, R3, R4.
    private static List<FundEvent> decide(
            PayReward command, FundRecord fund, Act act, Function<UUID, Facts> log) {
        requireDay(command.paidOn(), fund, act);
        GrantedLines granted = granted(command.decisionId(), log);
        if (command.lines().isEmpty()) {
            throw LINES_EMPTY.because("field", "lines");
        }
        if (command.paidOn().isBefore(granted.decidedOn())) {
            throw BEFORE_DECISION.because("date", granted.decidedOn());
        }
        Set<RewardedLine> once = new HashSet<>();
        List<PaidLine> lines =
                command.lines().stream()
                        .map(payment -> {
                            PaidLine line = paid(payment, command, granted);
                            if (!once.add(line.of(command.decisionId()))) {
                                throw LINE_TWICE.because("line", line.line());
                            }
                            if (command.inPlace() == null) {
                                requirePayer(line, granted, fund, act);
                            }
                            return line;
                        })
                        .toList();
        return entered(
                fund,
                new RewardPaid(
                        fund.id(),
                        fund.next(),
                        command.decisionId(),
                        lines,
                        command.paidOn(),
                        command.document(),
                        command.reason(),
                        command.inPlace(),
                        act.at()));
    }

    private static PaidLine paid(LinePayment payment, PayReward command, GrantedLines granted) {
        RewardedLine line =
                new RewardedLine(command.decisionId(), payment.proposalId(), payment.line());
        Grant grant = grant(line, granted);
        granted.lostFrom(line)
                .ifPresent(day -> {
                    throw LINE_LOST.because(
                            Map.of("line", Integer.toString(line.line()), "date", day.toString()));
                });
        Long expected = granted.expected(grant);
        if (command.reason() == null && (expected == null || expected != payment.amount())) {
            throw REASON_MISSING.because(
                    Map.of(
                            "line", Integer.toString(line.line()),
                            "amount", dong(payment.amount()),
                            "expected", expected == null ? "–" : dong(expected)));
        }
        return new PaidLine(payment.proposalId(), payment.line(), expected, payment.amount());
    }

    /// R4: nothing is refused by a law that nobody read.
    private static void requirePayer(
            PaidLine line, GrantedLines granted, FundRecord fund, Act act) {
        granted.rule()
                .filter(rule ->
                        granted.payer(rule, line.proposalId())
                                .filter(payer ->
                                        act.organisations()
                                                .isSame(
                                                        Optional.of(fund.organisation()),
                                                        Set.of(payer)))
                                .isEmpty())
                .ifPresent(rule -> {
                    throw NOT_PAYER.because(
                            Map.of(
                                    "payer",
                                    granted.payer(rule, line.proposalId())
                                            .orElse(granted.decision().issuer())
                                            .toString(),
                                    "clause",
                                    rule.clause()));
                });
    }

    /// R2, R5.
    private static List<FundEvent> decide(
            RecordRecovery command,
            FundRecord fund,
            Act act,
            Function<UUID, Facts> log,
            KnownFunds known) {
        requireDay(command.recoveredOn(), fund, act);
        RewardedLine line = command.rewarded();
        GrantedLines granted = granted(command.decisionId(), log);
        grant(line, granted);
        if (granted.lostFrom(line).isEmpty()) {
            throw LINE_HELD.because("line", line.line());
        }
        RecoveredLine recovered =
                known.paying(line)
                        .flatMap(id -> id.equals(fund.id()) ? Optional.of(fund) : fund(id, log))
                        .filter(paying -> paying.organisation().equals(fund.organisation()))
                        .flatMap(paying ->
                                paying.paid(line)
                                        .map(paid ->
                                                new RecoveredLine(
                                                        line, paying.id(), paid.amount())))
                        .orElseThrow(() -> NOT_PAID.because("line", line.line()));
        if (command.amount() > recovered.paid()) {
            throw MORE_THAN_PAID.because(
                    Map.of(
                            "amount", dong(command.amount()),
                            "paid", dong(recovered.paid())));
        }
        if (command.amount() < recovered.paid() && command.reason() == null) {
            throw REASON_MISSING.because(
                    Map.of(
                            "line", Integer.toString(line.line()),
                            "amount", dong(command.amount()),
                            "expected", dong(recovered.paid())));
        }
        return entered(
                fund,
                new RecoveryRecorded(
                        fund.id(),
                        fund.next(),
                        recovered,
                        command.recoveredOn(),
                        command.amount(),
                        command.document(),
                        command.reason(),
                        act.at()));
    }

    /// R2, R3, R6.
    private static List<FundEvent> decide(
            ReverseEntry command, FundRecord fund, Act act, KnownFunds known) {
        requireDay(command.reversedOn(), fund, act);
        FundEntry wrong =
                fund.entry(command.entry())
                        .orElseThrow(() -> ENTRY_UNKNOWN.because("entry", command.entry()));
        if (wrong.reverses() != null) {
            throw IS_REVERSAL.because("entry", command.entry());
        }
        if (wrong.reversedBy() != null) {
            throw ENTRY_REVERSED.because("entry", command.entry());
        }
        if (command.reversedOn().isBefore(wrong.day())) {
            throw BEFORE_ENTRY.because("date", wrong.day());
        }
        DecisionId decision = wrong.decisionId();
        List<RewardedLine> unpaid =
                decision == null
                        ? List.of()
                        : wrong.lines().stream().map(line -> line.of(decision)).toList();
        unpaid.forEach(line -> requireNotRecovered(line, wrong, fund, known));
        return entered(
                fund,
                new EntryReversed(
                        fund.id(),
                        fund.next(),
                        wrong.number(),
                        -wrong.change(),
                        unpaid,
                        wrong.recovered(),
                        command.reversedOn(),
                        command.reason(),
                        command.document(),
                        act.at()));
    }

    private static void requireNotRecovered(
            RewardedLine line, FundEntry payment, FundRecord fund, KnownFunds known) {
        boolean isOwed =
                known.paying(line).filter(fund.id()::equals).isPresent()
                        && fund.entries().stream()
                                .filter(FundEntry::stands)
                                .filter(other -> other.number() > payment.number())
                                .filter(other -> line.decisionId().equals(other.decisionId()))
                                .flatMap(other -> other.lines().stream())
                                .noneMatch(other -> other.isFor(line));
        if (!isOwed) {
            throw LINE_RECOVERED.because("line", line.line());
        }
    }

    /// R7.
    private static List<FundEvent> decide(
            CloseFund command,
            FundRecord fund,
            Act act,
            Function<UUID, Facts> log,
            KnownFunds known) {
        if (fund.closed() != null) {
            return List.of();
        }
        LocalDate last = LocalDate.of(fund.year() + 1, 1, 1).minusDays(1);
        if (act.day().isBefore(last)) {
            throw YEAR_NOT_OVER.because("date", last);
        }
        known.of(fund.organisation(), fund.year() + 1)
                .flatMap(id -> fund(id, log))
                .filter(next -> next.carriedOver() != fund.balance())
                .ifPresent(next -> {
                    throw NEXT_DIFFERS.because(
                            Map.of(
                                    "carried", dong(next.carriedOver()),
                                    "balance", dong(fund.balance()),
                                    "fund", next.id().toString()));
                });
        return List.of(
                new FundClosed(
                        fund.id(), fund.balance(), command.document(), act.actor().id(), act.at()));
    }

    static FundState evolve(FundState state, FundEvent event) {
        return new Kept(FundRecord.after(state instanceof Kept(var fund) ? fund : null, event));
    }

    /// R3.
    private static List<FundEvent> entered(FundRecord fund, FundEvent event) {
        FundRecord.after(fund, event)
                .shortage()
                .ifPresent(shortage -> {
                    throw SHORT.because(
                            Map.of(
                                    "date", shortage.day().toString(),
                                    "balance", dong(fund.balanceOn(shortage.day())),
                                    "missing", dong(-shortage.balance())));
                });
        return List.of(event);
    }

    /// R2.
    private static void requireDay(LocalDate day, FundRecord fund, Act act) {
        if (day.getYear() != fund.year()) {
            throw OUTSIDE_YEAR.because(
                    Map.of("date", day.toString(), "year", Integer.toString(fund.year())));
        }
        if (day.isAfter(act.day())) {
            throw IN_FUTURE.because("date", day);
        }
    }

    private static GrantedLines granted(DecisionId decision, Function<UUID, Facts> log) {
        return GrantedLines.of(decision, log)
                .orElseThrow(() -> DECISION_UNKNOWN.because("decision", decision));
    }

    private static Grant grant(RewardedLine line, GrantedLines granted) {
        return granted.grant(line).orElseThrow(() -> LINE_NOT_GRANTED.because("line", line.line()));
    }

    private static Optional<FundRecord> fund(FundId id, Function<UUID, Facts> log) {
        return FundRecord.of(log.apply(id.value()).events());
    }

    private static FundRecord kept(FundState state, FundCommand command) {
        return switch (state) {
            case None _ -> throw UNKNOWN.because("fund", command.fundId());
            case Kept(var fund) -> fund;
        };
    }

    private static FundRecord open(FundState state, FundCommand command) {
        FundRecord fund = kept(state, command);
        if (fund.closed() != null) {
            throw CLOSED.because("fund", fund.id());
        }
        return fund;
    }

    /// Thousands apart, as documents write amounts.
    private static String dong(long amount) {
        return String.format(Locale.ROOT, "%,d", amount).replace(',', '.');
    }
}

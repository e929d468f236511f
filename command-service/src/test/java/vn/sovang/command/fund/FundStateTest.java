package vn.sovang.command.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static vn.sovang.command.given.Given.NOW;
import static vn.sovang.command.given.Given.id;
import static vn.sovang.command.given.Given.unit;
import static vn.sovang.command.given.Refusals.assertRefused;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.sovang.award.AwardItem;
import vn.sovang.award.CommendationForm;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.DecisionId;
import vn.sovang.award.EmulationTitle;
import vn.sovang.award.FormItem;
import vn.sovang.award.SubjectKind;
import vn.sovang.award.TitleItem;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.command.act.KnownFunds;
import vn.sovang.command.given.Given;
import vn.sovang.decision.AwardRevoked;
import vn.sovang.decision.DecisionIssued;
import vn.sovang.decision.DecisionReceived;
import vn.sovang.decision.Grant;
import vn.sovang.decision.RevocationCause;
import vn.sovang.fund.CloseFund;
import vn.sovang.fund.EntryKind;
import vn.sovang.fund.FundClosed;
import vn.sovang.fund.FundCommand;
import vn.sovang.fund.FundEvent;
import vn.sovang.fund.FundId;
import vn.sovang.fund.FundOpened;
import vn.sovang.fund.FundRecord;
import vn.sovang.fund.LinePayment;
import vn.sovang.fund.OpenFund;
import vn.sovang.fund.PayReward;
import vn.sovang.fund.ReceiptRecorded;
import vn.sovang.fund.ReceiptSource;
import vn.sovang.fund.RecordReceipt;
import vn.sovang.fund.RecordRecovery;
import vn.sovang.fund.RecordSpending;
import vn.sovang.fund.ReverseEntry;
import vn.sovang.fund.RewardPaid;
import vn.sovang.fund.RewardedLine;
import vn.sovang.kernel.Rejection;
import vn.sovang.kernel.Role;
import vn.sovang.plan.DocumentNumber;
import vn.sovang.proposal.Nominee;
import vn.sovang.proposal.NomineeId;
import vn.sovang.proposal.OutsideAuthority;
import vn.sovang.proposal.ProposalForwarded;
import vn.sovang.proposal.ProposalId;
import vn.sovang.proposal.Submission;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.UnitRegistered;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

class FundStateTest {
    private static final UnitId OWN = unit(1);
    private static final UnitId OTHER = unit(2);
    private static final FundId FUND = new FundId(id(90));
    private static final FundId BEFORE = new FundId(id(89));
    private static final DecisionId DECISION = new DecisionId(id(50));
    private static final DecisionId ELSEWHERE = new DecisionId(id(51));
    private static final DecisionId ABOVE = new DecisionId(id(52));
    private static final ProposalId PROPOSAL = new ProposalId(id(40));

    /// Day of a year in which the multiples and the base salary are known.
    private static final LocalDate DAY = LocalDate.of(2024, 8, 5);

    private static final Instant AT = Instant.parse("2024-12-31T03:00:00Z");
    private static final long ADVANCED = 710_000;
    private static final AwardItem WORKER =
            new TitleItem(EmulationTitle.ADVANCED_WORKER, DecidingAuthority.DEPARTMENT_DIRECTOR);
    private static final AwardItem LETTER =
            new FormItem(
                    CommendationForm.LETTER_OF_COMMENDATION, DecidingAuthority.DEPARTMENT_DIRECTOR);

    private final Map<UUID, List<Object>> log = new HashMap<>();
    private final Map<RewardedLine, FundId> paying = new HashMap<>();

    FundStateTest() {
        log.put(
                DECISION.value(),
                List.of(issued(DECISION, OWN, DecidingAuthority.DEPARTMENT_DIRECTOR)));
        log.put(
                ELSEWHERE.value(),
                List.of(issued(ELSEWHERE, OTHER, DecidingAuthority.DEPARTMENT_DIRECTOR)));
        log.put(
                ABOVE.value(),
                List.of(
                        new DecisionReceived(
                                ABOVE,
                                issued(ABOVE, unit(9), DecidingAuthority.PRIME_MINISTER),
                                null,
                                List.of(),
                                "van-phong",
                                AT)));
    }

    @Test
    void what_a_line_costs_follows_from_the_day_of_its_decision() {
        RewardPaid paid = (RewardPaid) decide(pay(payment(1, ADVANCED)), funded()).getFirst();
        assertThat(paid.entry()).isEqualTo(2);
        assertThat(paid.lines().getFirst().expected()).isEqualTo(ADVANCED);
        assertThat(paid.amount()).isEqualTo(ADVANCED);
    }

    @Test
    void another_amount_and_a_line_without_a_level_have_their_reason() {
        assertThat(decide(pay("Quy chế chi tiêu", payment(1, 500_000)), funded())).hasSize(1);
        RewardPaid letter =
                (RewardPaid)
                        decide(pay("Quy chế chi tiêu", payment(2, 300_000)), funded()).getFirst();
        assertThat(letter.lines().getFirst().expected()).isNull();
        assertRefused(
                FundRejection.REASON_MISSING, () -> decide(pay(payment(2, 300_000)), funded()));
    }

    @Test
    void who_decides_pays_and_another_body_only_by_a_document() {
        PayReward elsewhere = pay(ELSEWHERE, null, null, payment(1, ADVANCED));
        assertRefused(FundRejection.NOT_PAYER, () -> decide(elsewhere, funded()));
        assertThat(decide(pay(ELSEWHERE, null, "CV 9", payment(1, ADVANCED)), funded())).hasSize(1);
    }

    @Test
    void for_what_the_Prime_Minister_decides_the_body_that_proposed_pays() {
        PayReward above = pay(ABOVE, null, null, payment(1, ADVANCED));
        log.put(PROPOSAL.value(), List.of(forwarded(OTHER)));
        assertRefused(FundRejection.NOT_PAYER, () -> decide(above, funded()));
        log.put(PROPOSAL.value(), List.of(forwarded(OWN)));
        assertThat(decide(above, funded())).hasSize(1);
    }

    @Test
    void entries_made_late_and_out_of_order_are_judged_by_the_day_of_the_business() {
        FundEvent[] late = {opened(0), receipt(1, DAY.plusDays(3), 1_000_000)};
        assertThatThrownBy(() -> decide(spend(DAY, 400_000), late))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        short_ ->
                                assertThat(short_.details())
                                        .containsEntry("date", DAY.toString())
                                        .containsEntry("balance", "0")
                                        .containsEntry("missing", "400.000"));
        FundEvent[] sound = {
            opened(0), receipt(1, DAY.plusDays(3), 1_000_000), receipt(2, DAY, 500_000)
        };
        assertThat(decide(spend(DAY, 400_000), sound)).hasSize(1);
    }

    @Test
    void an_earlier_entry_does_not_take_what_a_later_one_needed() {
        FundEvent[] spent = with(funded(), decide(spend(DAY.plusDays(9), 40_000_000), funded()));
        assertRefused(FundRejection.SHORT, () -> decide(spend(DAY, 20_000_000), spent));
        assertThat(decide(spend(DAY, 10_000_000), spent)).hasSize(1);
    }

    @Test
    void of_one_day_what_comes_in_counts_first() {
        FundEvent[] day = {opened(0), receipt(1, DAY, 1_000_000)};
        FundRecord fund =
                FundRecord.of(List.of(with(day, decide(spend(DAY, 1_000_000), day)))).orElseThrow();
        assertThat(fund.balance()).isZero();
        assertThat(fund.ledger().getFirst().entry().kind()).isEqualTo(EntryKind.RECEIPT);
    }

    @Test
    void a_reversal_frees_the_line_and_gives_the_money_back() {
        FundEvent[] paid = with(funded(), decide(pay(payment(1, ADVANCED)), funded()));
        paying.put(line(1), FUND);
        var reversed = decide(reverse(2, DAY), paid);
        assertThat(reversed)
                .satisfiesExactly(event ->
                        assertThat(event)
                                .extracting("change", "unpaid")
                                .containsExactly(ADVANCED, List.of(line(1))));
        FundRecord fund = FundRecord.of(List.of(with(paid, reversed))).orElseThrow();
        assertThat(fund.balance()).isEqualTo(50_000_000);
        assertThat(fund.total(EntryKind.REWARD)).isZero();
        assertThat(fund.paid(line(1))).isEmpty();
    }

    @Test
    void the_money_of_a_lost_award_comes_back_also_to_the_fund_of_a_later_year() {
        FundEvent[] paid = with(funded(), decide(pay(payment(1, ADVANCED)), funded()));
        log.put(FUND.value(), List.of((Object[]) paid));
        paying.put(line(1), FUND);
        lose(1);
        FundId next = new FundId(id(91));
        FundOpened opened = new FundOpened(next, OWN, 2024, 0, "QĐ 6", null, AT);
        assertThat(decide(recover(next, ADVANCED, null), opened))
                .singleElement()
                .extracting("recovered.paidFrom", "recovered.paid", "amount")
                .containsExactly(FUND, ADVANCED, ADVANCED);
    }

    @Test
    void a_fund_goes_on_from_the_closing_balance_of_the_year_before() {
        log.put(
                BEFORE.value(),
                List.of(
                        new FundOpened(BEFORE, OWN, 2023, 5_000_000, "QĐ 4", null, AT),
                        new FundClosed(BEFORE, 5_000_000, "BC 1", "vp", AT)));
        assertThat(decide(open(2024, 5_000_000)))
                .containsExactly(new FundOpened(FUND, OWN, 2024, 5_000_000, "QĐ 5", BEFORE, AT));
        assertRefused(FundRejection.CARRIED_DIFFERS, () -> decide(open(2024, 4_000_000)));
    }

    @Test
    void the_same_closing_changes_nothing() {
        FundEvent[] closed = with(funded(), decide(new CloseFund(FUND, "BC 2"), funded()));
        assertThat(decide(new CloseFund(FUND, "BC 2"), closed)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_reason_refuses_something(FundRejection reason) {
        FundEvent[] paid = with(funded(), decide(pay(payment(1, ADVANCED)), funded()));
        paying.put(line(1), FUND);
        FundEvent[] reversed = with(paid, decide(reverse(2, DAY), paid));
        FundEvent[] closed = with(funded(), decide(new CloseFund(FUND, "BC 2"), funded()));
        assertRefused(
                reason,
                switch (reason) {
                    case UNKNOWN -> () -> decide(spend(DAY, 1));
                    case EXISTS -> () -> decide(open(2024, 0), funded());
                    case NOT_AN_ORGANISATION ->
                            () -> decide(new OpenFund(FUND, unit(3), 2024, 0, "QĐ 5"));
                    case YEAR_TO_COME -> () -> decide(open(2025, 0));
                    case PREVIOUS_OPEN -> {
                        log.put(
                                BEFORE.value(),
                                List.of(new FundOpened(BEFORE, OWN, 2023, 0, "QĐ 4", null, AT)));
                        yield () -> decide(open(2024, 0));
                    }
                    case CARRIED_DIFFERS -> {
                        log.put(
                                BEFORE.value(),
                                List.of(
                                        new FundOpened(BEFORE, OWN, 2023, 1, "QĐ 4", null, AT),
                                        new FundClosed(BEFORE, 1, "BC 1", "vp", AT)));
                        yield () -> decide(open(2024, 0));
                    }
                    case CLOSED -> () -> decide(spend(DAY, 1), closed);
                    case OUTSIDE_YEAR -> () -> decide(spend(DAY.minusYears(1), 1), funded());
                    case IN_FUTURE -> () -> decideOn(DAY, spend(DAY.plusDays(1), 1), funded());
                    case SHORT -> () -> decide(spend(DAY, 50_000_001), funded());
                    case DECISION_UNKNOWN ->
                            () ->
                                    decide(
                                            pay(
                                                    new DecisionId(id(59)),
                                                    null,
                                                    null,
                                                    payment(1, ADVANCED)),
                                            funded());
                    case LINES_EMPTY -> () -> decide(pay((String) null), funded());
                    case LINE_TWICE ->
                            () -> decide(pay(payment(1, ADVANCED), payment(1, ADVANCED)), funded());
                    case LINE_NOT_GRANTED -> () -> decide(pay(payment(9, ADVANCED)), funded());
                    case LINE_LOST -> {
                        lose(1);
                        yield () -> decide(pay(payment(1, ADVANCED)), funded());
                    }
                    case BEFORE_DECISION ->
                            () ->
                                    decide(
                                            new PayReward(
                                                    FUND,
                                                    DECISION,
                                                    List.of(payment(1, ADVANCED)),
                                                    DAY.minusDays(1),
                                                    "PC 1",
                                                    null,
                                                    null),
                                            funded());
                    case NOT_PAYER ->
                            () ->
                                    decide(
                                            pay(ELSEWHERE, null, null, payment(1, ADVANCED)),
                                            funded());
                    case REASON_MISSING -> () -> decide(pay(payment(1, 1)), funded());
                    case LINE_HELD -> () -> decide(recover(FUND, ADVANCED, null), paid);
                    case NOT_PAID -> {
                        lose(1);
                        paying.clear();
                        yield () -> decide(recover(FUND, ADVANCED, null), funded());
                    }
                    case MORE_THAN_PAID -> {
                        lose(1);
                        yield () -> decide(recover(FUND, ADVANCED + 1, null), paid);
                    }
                    case ENTRY_UNKNOWN -> () -> decide(reverse(9, DAY), paid);
                    case ENTRY_REVERSED -> () -> decide(reverse(2, DAY), reversed);
                    case IS_REVERSAL -> () -> decide(reverse(3, DAY), reversed);
                    case BEFORE_ENTRY -> () -> decide(reverse(2, DAY.minusDays(1)), paid);
                    case LINE_RECOVERED -> {
                        paying.clear();
                        yield () -> decide(reverse(2, DAY), paid);
                    }
                    case YEAR_NOT_OVER ->
                            () -> decideOn(DAY, new CloseFund(FUND, "BC 2"), funded());
                    case NEXT_DIFFERS -> {
                        FundId next = new FundId(id(91));
                        log.put(
                                next.value(),
                                List.of(new FundOpened(next, OWN, 2025, 7, "QĐ 6", null, AT)));
                        yield () -> decide(new CloseFund(FUND, "BC 2"), funded());
                    }
                });
    }

    private static DecisionIssued issued(
            DecisionId id, UnitId issuer, DecidingAuthority authority) {
        Nominee nominee =
                new Nominee(new NomineeId(id(30)), SubjectKind.INDIVIDUAL, "Nguyễn Văn A", issuer);
        return new DecisionIssued(
                id,
                new DocumentNumber("123"),
                "QĐ-SCT",
                DAY,
                authority,
                issuer,
                "Trần Văn B",
                List.of(
                        new Grant(PROPOSAL, 1, nominee, WORKER, null),
                        new Grant(PROPOSAL, 2, nominee, LETTER, null)),
                List.of(),
                null,
                null,
                List.of());
    }

    private static ProposalForwarded forwarded(UnitId sender) {
        return new ProposalForwarded(
                PROPOSAL,
                sender,
                new OutsideAuthority(unit(9)),
                new Submission(new DocumentNumber("1"), "TTr-SCT", DAY, "Trần Văn B"),
                "Đề nghị",
                "van-phong",
                NOW);
    }

    private void lose(int line) {
        List<Object> events = new ArrayList<>(log.getOrDefault(DECISION.value(), List.of()));
        events.add(
                new AwardRevoked(
                        DECISION,
                        PROPOSAL,
                        line,
                        RevocationCause.FRAUD_IN_DECLARING,
                        "QĐ 7",
                        "Khai man",
                        DAY));
        log.put(DECISION.value(), events);
    }

    private static FundOpened opened(long carriedOver) {
        return new FundOpened(FUND, OWN, 2024, carriedOver, "QĐ 5", null, AT);
    }

    private static ReceiptRecorded receipt(int entry, LocalDate day, long amount) {
        return new ReceiptRecorded(FUND, entry, ReceiptSource.BUDGET, day, amount, "GR 1", AT);
    }

    private FundEvent[] funded() {
        return with(
                new FundEvent[] {opened(0)},
                decide(
                        new RecordReceipt(
                                FUND, ReceiptSource.BUDGET, DAY.minusDays(9), 50_000_000, "GR 1"),
                        opened(0)));
    }

    private static FundEvent[] with(FundEvent[] before, List<FundEvent> more) {
        List<FundEvent> all = new ArrayList<>(List.of(before));
        all.addAll(more);
        return all.toArray(FundEvent[]::new);
    }

    private static OpenFund open(int year, long carriedOver) {
        return new OpenFund(FUND, OWN, year, carriedOver, "QĐ 5");
    }

    private static RecordSpending spend(LocalDate day, long amount) {
        return new RecordSpending(FUND, "In giấy chứng nhận", day, amount, "PC 2");
    }

    private static ReverseEntry reverse(int entry, LocalDate day) {
        return new ReverseEntry(FUND, entry, day, "Ghi nhầm", "PĐC 1");
    }

    private static RecordRecovery recover(FundId fund, long amount, @Nullable String reason) {
        return new RecordRecovery(fund, DECISION, PROPOSAL, 1, DAY, amount, "PT 1", reason);
    }

    private static LinePayment payment(int line, long amount) {
        return new LinePayment(PROPOSAL, line, amount);
    }

    private static PayReward pay(LinePayment... lines) {
        return pay((String) null, lines);
    }

    private static PayReward pay(@Nullable String reason, LinePayment... lines) {
        return pay(DECISION, reason, null, lines);
    }

    private static PayReward pay(
            DecisionId decision,
            @Nullable String reason,
            @Nullable String inPlace,
            LinePayment... lines) {
        return new PayReward(FUND, decision, List.of(lines), DAY, "PC 1", reason, inPlace);
    }

    private static RewardedLine line(int line) {
        return new RewardedLine(DECISION, PROPOSAL, line);
    }

    private List<FundEvent> decide(FundCommand command, FundEvent... before) {
        return decideOn(LocalDate.of(2024, 12, 31), command, before);
    }

    private List<FundEvent> decideOn(LocalDate today, FundCommand command, FundEvent... before) {
        FundState state = new FundState.None();
        for (FundEvent event : before) {
            state = FundState.evolve(state, event);
        }
        Instant at = today.atTime(8, 0).toInstant(ZoneOffset.UTC);
        Act act =
                Given.among(
                        new Act(
                                Given.act(Role.OFFICE_CLERK, OWN).actor(),
                                today.equals(LocalDate.of(2024, 12, 31)) ? AT : at),
                        registered(OWN),
                        registered(OTHER));
        return FundState.decide(command, state, act, this::facts, known());
    }

    private Facts facts(UUID record) {
        return new Facts(log.getOrDefault(record, List.of()));
    }

    private KnownFunds known() {
        return new KnownFunds() {
            @Override
            public Optional<FundId> of(UnitId organisation, int year) {
                return log.values().stream()
                        .map(List::getFirst)
                        .filter(FundOpened.class::isInstance)
                        .map(FundOpened.class::cast)
                        .filter(fund ->
                                fund.organisation().equals(organisation) && fund.year() == year)
                        .map(FundOpened::fundId)
                        .findFirst();
            }

            @Override
            public Optional<FundId> paying(RewardedLine line) {
                return Optional.ofNullable(paying.get(line));
            }
        };
    }

    private static UnitRegistered registered(UnitId unit) {
        return new UnitRegistered(
                unit, "Sở " + unit, UnitKind.DEPARTMENT, null, LocalDate.EPOCH, "QĐ 1");
    }
}

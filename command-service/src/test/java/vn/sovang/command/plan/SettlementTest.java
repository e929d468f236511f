package vn.sovang.command.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import static vn.sovang.command.given.Given.NOW;
import static vn.sovang.command.given.Given.campaign;
import static vn.sovang.command.given.Given.id;
import static vn.sovang.command.given.Given.office;
import static vn.sovang.command.given.Given.phase;
import static vn.sovang.command.given.Given.plan;
import static vn.sovang.command.given.Refusals.assertRefused;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.sovang.kernel.InvalidValue;
import vn.sovang.kernel.TenantId;
import vn.sovang.plan.Finding;
import vn.sovang.plan.FindingCode;
import vn.sovang.plan.FindingOutcome;
import vn.sovang.plan.FindingSettled;
import vn.sovang.plan.ImportPlan;
import vn.sovang.plan.PlanContent;
import vn.sovang.plan.PlanDates;
import vn.sovang.plan.PlanEvent;
import vn.sovang.plan.PlanId;
import vn.sovang.plan.PlanImported;
import vn.sovang.plan.PlanIssued;
import vn.sovang.plan.SettleFinding;
import vn.sovang.text.Phrase;

import java.time.LocalDate;
import java.util.List;

/// Settlement of findings: an impossible end, a partial start, unread words, and what is no date.
class SettlementTest {
    private static final PlanId PLAN = new PlanId(id(10));
    private static final LocalDate LAST_OF_JUNE = LocalDate.of(2021, 6, 30);
    private static final PlanContent CONTENT =
            plan(
                    campaign(
                            phase("1", "tháng 3 năm 2021", "đến hết ngày 31/6/2021"),
                            phase("2", "01/7/2021", "khi có điều kiện")));
    private static final int IMPOSSIBLE = 0;
    private static final int PARTIAL = 1;
    private static final int UNREAD = 2;
    private static final int SPELLING = 3;
    private static final int SAME_DATE = 4;
    private static final int NO_DATE = 5;
    private static final List<Finding> FINDINGS =
            List.of(
                    finding(
                            FindingCode.IMPOSSIBLE_DATE,
                            "campaigns[nam-2021].phases[1].end",
                            "đến hết ngày 31/6/2021"),
                    finding(
                            FindingCode.DATE_PARTIAL,
                            "campaigns[nam-2021].phases[1].start",
                            "tháng 3 năm 2021"),
                    finding(
                            FindingCode.DATE_UNREAD,
                            "campaigns[nam-2021].phases[2].end",
                            "khi có điều kiện"),
                    finding(FindingCode.SPELLING, "campaigns[nam-2021].phases[1].end", "hếtt"),
                    finding(
                            FindingCode.IMPOSSIBLE_DATE,
                            "campaigns[nam-2021].phases[1].end",
                            "31/6"),
                    finding(FindingCode.IMPOSSIBLE_DATE, "theme", "năm 2021"));
    private static final PlanState IMPORTED =
            PlanState.evolve(
                    new PlanState.None(),
                    new PlanImported(PLAN, "a", CONTENT, FINDINGS, "tệp", null));
    private static final PlanState ISSUED =
            PlanState.evolve(
                    IMPORTED,
                    new PlanIssued(
                            PLAN, null, "KH-SCT", null, "Sở Công Thương", null, null, List.of()));

    private static final PlanIssued ISSUANCE =
            new PlanIssued(PLAN, null, "KH-SCT", null, "Sở", null, null, List.of());

    @Test
    void the_findings_of_this_test_are_those_of_the_import() {
        ImportPlan imports = new ImportPlan(PLAN, "a", CONTENT, List.of(), "tệp");
        PlanImported imported =
                (PlanImported) PlanState.decide(imports, new PlanState.None()).getFirst();
        assertThat(imported.findings()).containsAll(FINDINGS.subList(0, UNREAD + 1));
    }

    @Test
    void rule_5_an_impossible_date_gets_its_day_with_the_person_the_basis_and_the_time() {
        FindingSettled settled = settled(IMPOSSIBLE, FindingOutcome.RESOLVED, LAST_OF_JUNE);
        for (PlanState state : List.of(IMPORTED, ISSUED)) {
            assertThat(PlanState.decide(resolve(IMPOSSIBLE, LAST_OF_JUNE), state, office()))
                    .containsExactly(settled);
        }
        assertThat(settled.day().orElseThrow().by()).isEqualTo("office-head");
        assertThat(settled.day().orElseThrow().at()).isEqualTo(NOW);
    }

    @Test
    void rule_5_a_day_that_was_settled_wrongly_is_corrected_by_a_later_event_that_says_why() {
        LocalDate meant = LAST_OF_JUNE.plusDays(1);
        PlanState settled = after(IMPORTED);
        SettleFinding command = correct(meant);

        FindingSettled corrected = (FindingSettled) decide(command, settled).getFirst();

        assertThat(corrected.date()).isEqualTo(meant);
        assertThat(corrected.correction()).isEqualTo("Đọc nhầm công văn");
        assertThat(decide(command, PlanState.evolve(settled, corrected))).isEmpty();
        assertRefused(
                PlanRejection.FINDING_SETTLED, () -> decide(resolve(IMPOSSIBLE, meant), settled));
        assertRefused(PlanRejection.FINDING_NOT_SETTLED, () -> decide(command, IMPORTED));
        assertRefused(PlanRejection.DAY_FAR, () -> decide(correct(meant.plusYears(30)), settled));
        PlanContent text =
                PlanDates.settled(
                        CONTENT,
                        List.of(
                                settled(IMPOSSIBLE, FindingOutcome.RESOLVED, LAST_OF_JUNE),
                                corrected));
        assertThat(PlanDates.of(text).get(corrected.finding().anchor()))
                .isEqualTo(corrected.day().orElseThrow());
    }

    static void corrected_before_it_was_settled() {
        decide(correct(LAST_OF_JUNE), IMPORTED);
    }

    private static SettleFinding correct(LocalDate day) {
        return new SettleFinding(
                PLAN, IMPOSSIBLE, FindingOutcome.RESOLVED, day, "Công văn 12", "Đọc nhầm công văn");
    }

    @Test
    void words_that_could_not_be_read_get_any_day() {
        assertThat(decide(resolve(UNREAD, LocalDate.of(2022, 1, 5)), IMPORTED)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"2021-03-01, true", "2021-03-31, true", "2021-02-28, false", "2021-04-01, false"})
    void rule_7_a_partial_date_is_settled_within_its_month(LocalDate day, boolean isInside) {
        if (isInside) {
            assertThat(decide(resolve(PARTIAL, day), IMPORTED)).hasSize(1);
        } else {
            assertRefused(PlanRejection.DAY_OUTSIDE, () -> decide(resolve(PARTIAL, day), IMPORTED));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cuối tháng 3", "đầu tháng 3 năm 2021", "trung tuần tháng 3/2021"})
    void rule_7_a_part_of_a_month_is_settled_within_the_month(String words) {
        PlanState imported = imported(words);
        assertThat(decide(resolve(0, LocalDate.of(2021, 3, 31)), imported)).hasSize(1);
        assertRefused(
                PlanRejection.DAY_OUTSIDE,
                () -> decide(resolve(0, LocalDate.of(2021, 4, 1)), imported));
    }

    /// Leaves to a person what a vague word, a missing year, an event or working days mean.
    @ParameterizedTest
    @CsvSource({
        "cuối năm, 2021-12-25",
        "cuối năm học 2020-2021, 2021-05-25",
        "đầu quý I, 2021-05-25",
        "trước ngày 01/7, 2021-05-25",
        "đến khi tổ chức thành công Đại hội, 2021-05-25",
        "trong vòng 10 ngày làm việc kể từ ngày phát động, 2021-05-25"
    })
    void every_open_limit_gets_its_day_and_keeps_its_words(String words, LocalDate day) {
        PlanState imported = imported(words);
        assertThat(decide(resolve(0, day), imported)).hasSize(1);
        assertRefused(
                PlanRejection.DAY_MISSING,
                () -> decide(command(0, FindingOutcome.RESOLVED, null), imported));
    }

    @ParameterizedTest
    @CsvSource({
        "cuối năm, 2022-03-31, 2020-12-31",
        "đầu năm học 2021-2022, 2021-09-05, 2020-09-05",
        "cuối năm học 2020-2021, 2021-04-30, 2020-05-25",
        "trước ngày 01/7, 2022-07-01, 2012-07-01",
        "ngày 31/6/2021, 2021-07-01, 2201-07-01",
        "khi có điều kiện, 2020-12-31, 1921-12-31"
    })
    void a_day_that_is_settled_lies_near_what_the_words_can_mean(
            String words, LocalDate near, LocalDate far) {
        PlanState imported = imported(words);
        assertThat(decide(resolve(0, near), imported)).hasSize(1);
        assertRefused(PlanRejection.DAY_FAR, () -> decide(resolve(0, far), imported));
    }

    /// One day stands for no series, and a day says nothing of an hour.
    @ParameterizedTest
    @ValueSource(
            strings = {"trước ngày 25 hằng tháng", "đến hết ngày 30/6/2021 (trong giờ hành chính)"})
    void a_series_or_an_hour_is_not_settled_by_a_day(String words) {
        PlanState imported = imported(words);
        assertThat(decide(accept(0), imported)).hasSize(1);
        assertRefused(
                PlanRejection.DAY_NOT_WANTED, () -> decide(resolve(0, LAST_OF_JUNE), imported));
    }

    private static PlanState imported(String words) {
        ImportPlan imports =
                new ImportPlan(
                        PLAN,
                        "a",
                        plan(campaign(phase("1", "01/01/2021", words))),
                        List.of(),
                        "tệp");
        return PlanState.evolve(
                new PlanState.None(), PlanState.decide(imports, new PlanState.None()).getFirst());
    }

    @ParameterizedTest
    @EnumSource(FindingOutcome.class)
    void what_is_no_date_is_settled_without_a_day(FindingOutcome outcome) {
        for (int number : new int[] {SPELLING, NO_DATE}) {
            assertThat(decide(command(number, outcome, null), IMPORTED))
                    .containsExactly(settled(number, outcome, null));
            assertRefused(
                    PlanRejection.DAY_NOT_WANTED,
                    () -> decide(command(number, outcome, LAST_OF_JUNE), IMPORTED));
        }
    }

    @Test
    void an_impossible_date_may_be_left_as_it_is_without_a_day() {
        assertThat(decide(accept(IMPOSSIBLE), IMPORTED)).hasSize(1);
        assertRefused(PlanRejection.DAY_NOT_WANTED, SettlementTest::accepted_with_a_day);
        assertRefused(PlanRejection.DAY_MISSING, SettlementTest::resolved_without_a_day);
    }

    @Test
    void the_same_settlement_twice_changes_nothing_and_another_one_is_refused() {
        for (PlanState state : List.of(after(IMPORTED), after(ISSUED))) {
            assertThat(decide(resolve(IMPOSSIBLE, LAST_OF_JUNE), state)).isEmpty();
            assertRefused(
                    PlanRejection.FINDING_SETTLED,
                    () -> decide(resolve(IMPOSSIBLE, LocalDate.of(2021, 7, 1)), state));
            assertRefused(PlanRejection.FINDING_SETTLED, () -> decide(accept(IMPOSSIBLE), state));
            assertRefused(
                    PlanRejection.FINDING_SETTLED,
                    () ->
                            decide(
                                    new SettleFinding(
                                            PLAN,
                                            IMPOSSIBLE,
                                            FindingOutcome.RESOLVED,
                                            LAST_OF_JUNE,
                                            "căn cứ khác"),
                                    state));
        }
    }

    @Test
    void two_findings_of_one_date_get_one_day() {
        assertThat(decide(resolve(SAME_DATE, LAST_OF_JUNE), after(IMPORTED))).hasSize(1);
        assertRefused(PlanRejection.DATE_SETTLED, SettlementTest::settled_on_another_day);
    }

    @Test
    void only_findings_of_an_imported_plan_that_is_here_are_settled() {
        PlanState draft = new PlanState.Draft(PLAN, "a", plan(), null);
        PlanState issuedDraft = PlanState.evolve(draft, ISSUANCE);
        PlanState away = new PlanState.AssignedAway(PLAN, new TenantId("ha-tinh"));
        assertRefused(PlanRejection.NOT_IMPORTED, () -> decide(accept(0), draft));
        assertRefused(PlanRejection.NOT_IMPORTED, () -> decide(accept(0), issuedDraft));
        assertRefused(PlanRejection.ASSIGNED_AWAY, () -> decide(accept(0), away));
        assertRefused(PlanRejection.UNKNOWN, () -> decide(accept(0), new PlanState.None()));
        for (int number : new int[] {-1, FINDINGS.size()}) {
            assertRefused(PlanRejection.FINDING_UNKNOWN, () -> decide(accept(number), IMPORTED));
        }
    }

    @Test
    void rule_45_a_settlement_names_its_basis() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new SettleFinding(PLAN, 0, FindingOutcome.WAIVED, null, " "));
    }

    @Test
    void a_settlement_is_folded_into_every_state() {
        FindingSettled settled = settled(IMPOSSIBLE, FindingOutcome.RESOLVED, LAST_OF_JUNE);
        for (PlanState state :
                List.of(
                        new PlanState.None(),
                        new PlanState.Draft(PLAN, "a", plan(), null),
                        PlanState.evolve(new PlanState.Draft(PLAN, "a", plan(), null), ISSUANCE),
                        new PlanState.AssignedAway(PLAN, new TenantId("ha-tinh")))) {
            assertThat(PlanState.evolve(state, settled)).isEqualTo(state);
        }
    }

    static void settled_otherwise() {
        decide(accept(IMPOSSIBLE), after(IMPORTED));
    }

    static void settled_on_another_day() {
        decide(resolve(SAME_DATE, LocalDate.of(2021, 7, 1)), after(IMPORTED));
    }

    static void resolved_without_a_day() {
        decide(command(IMPOSSIBLE, FindingOutcome.RESOLVED, null), IMPORTED);
    }

    static void accepted_with_a_day() {
        decide(command(IMPOSSIBLE, FindingOutcome.ACCEPTED, LAST_OF_JUNE), IMPORTED);
    }

    static void settled_in_another_year() {
        decide(resolve(UNREAD, LocalDate.of(2012, 1, 5)), IMPORTED);
    }

    static void settled_outside_its_month() {
        decide(resolve(PARTIAL, LAST_OF_JUNE), IMPORTED);
    }

    static SettleFinding accept(int number) {
        return command(number, FindingOutcome.ACCEPTED, null);
    }

    private static SettleFinding resolve(int number, LocalDate day) {
        return command(number, FindingOutcome.RESOLVED, day);
    }

    private static SettleFinding command(
            int number, FindingOutcome outcome, @Nullable LocalDate day) {
        return new SettleFinding(PLAN, number, outcome, day, "Công văn 12");
    }

    private static List<PlanEvent> decide(SettleFinding command, PlanState state) {
        return PlanState.decide(command, state, office());
    }

    private static PlanState after(PlanState state) {
        return PlanState.evolve(state, settled(IMPOSSIBLE, FindingOutcome.RESOLVED, LAST_OF_JUNE));
    }

    private static FindingSettled settled(
            int number, FindingOutcome outcome, @Nullable LocalDate day) {
        return new FindingSettled(
                PLAN,
                number,
                FINDINGS.get(number),
                outcome,
                day,
                "Công văn 12",
                "office-head",
                NOW);
    }

    private static Finding finding(FindingCode code, String anchor, String words) {
        return new Finding(code, anchor, new Phrase(words));
    }
}

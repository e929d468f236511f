package vn.sovang.command.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static vn.sovang.command.given.Folds.assertFlat;
import static vn.sovang.command.given.Given.NOW;
import static vn.sovang.command.given.Given.TODAY;
import static vn.sovang.command.given.Given.admin;
import static vn.sovang.command.given.Given.campaign;
import static vn.sovang.command.given.Given.criterion;
import static vn.sovang.command.given.Given.id;
import static vn.sovang.command.given.Given.monthly;
import static vn.sovang.command.given.Given.office;
import static vn.sovang.command.given.Given.phase;
import static vn.sovang.command.given.Given.plan;
import static vn.sovang.command.given.Given.unit;
import static vn.sovang.command.given.Refusals.assertRefused;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.sovang.award.AwardItem;
import vn.sovang.award.AwardOffer;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.EmulationTitle;
import vn.sovang.award.SubjectKind;
import vn.sovang.award.TitleItem;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.command.act.UnitFacts;
import vn.sovang.kernel.Actor;
import vn.sovang.kernel.InvalidValue;
import vn.sovang.kernel.Role;
import vn.sovang.kernel.TenantId;
import vn.sovang.plan.AssignProvince;
import vn.sovang.plan.CopyPlanToYear;
import vn.sovang.plan.Distribution;
import vn.sovang.plan.DocumentNumber;
import vn.sovang.plan.DraftPlan;
import vn.sovang.plan.Finding;
import vn.sovang.plan.FindingCode;
import vn.sovang.plan.FindingOutcome;
import vn.sovang.plan.FindingSettled;
import vn.sovang.plan.FindingsOpened;
import vn.sovang.plan.ImportPlan;
import vn.sovang.plan.IssuePlan;
import vn.sovang.plan.OpenedFinding;
import vn.sovang.plan.ParentDocument;
import vn.sovang.plan.ParentLinked;
import vn.sovang.plan.PlanContent;
import vn.sovang.plan.PlanDrafted;
import vn.sovang.plan.PlanEvent;
import vn.sovang.plan.PlanHead;
import vn.sovang.plan.PlanId;
import vn.sovang.plan.PlanImported;
import vn.sovang.plan.PlanIssued;
import vn.sovang.plan.PlanOrigin;
import vn.sovang.plan.PlanRevised;
import vn.sovang.plan.PlannedPhase;
import vn.sovang.plan.Printed;
import vn.sovang.plan.ProvinceAssigned;
import vn.sovang.plan.ReceiveAssignedPlan;
import vn.sovang.plan.ReviseDraft;
import vn.sovang.plan.SettleFinding;
import vn.sovang.text.Phrase;
import vn.sovang.time.DatePoint;
import vn.sovang.unit.Organisations;
import vn.sovang.unit.UnitDissolved;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.UnitRegistered;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

class PlanStateTest {
    private static final PlanId PLAN = new PlanId(id(10));
    private static final PlanId COPY = new PlanId(id(11));
    private static final TenantId HA_TINH = new TenantId("ha-tinh");
    private static final TenantId QUANG_NGAI = new TenantId("quang-ngai");
    private static final Predicate<TenantId> PROVINCES = List.of(HA_TINH, QUANG_NGAI)::contains;
    private static final PlanContent GOOD =
            plan(campaign(phase("1", "01/01/2021", "đến hết ngày 30/6/2021")));
    private static final PlanContent IMPOSSIBLE =
            plan(campaign(phase("1", "từ đầu năm", "đến hết ngày 31/6/2021")));

    static final GivenTwice NO_NUMBERS = new GivenTwice(_ -> List.of(), _ -> Facts.of(), _ -> true);

    private static final PlanState NONE = new PlanState.None();
    private static final PlanState DRAFT = new PlanState.Draft(PLAN, "a", GOOD, null);
    private static final PlanState IMPORTED =
            new PlanState.Imported(PLAN, Paper.of(GOOD, List.of()));
    private static final PlanState AWAY = new PlanState.AssignedAway(PLAN, HA_TINH);
    private static final PlanState.Issued ISSUED =
            new PlanState.Issued(
                    PLAN, null, GOOD, issued(new DocumentNumber("15")), 0, Duties.NONE);
    private static final PlanState REPLACED = new PlanState.Replaced(ISSUED, COPY);
    private static final PlanState WITHDRAWN = new PlanState.Withdrawn(ISSUED, TODAY);

    @Tag("thousands")
    @Test
    void the_20_000th_finding_costs_no_more_than_the_2_000th_and_neither_does_settling_it() {
        Finding finding = new Finding(FindingCode.IMPOSSIBLE_DATE, "phase", new Phrase("cuối năm"));
        assertFlat(
                ISSUED,
                PlanState::evolve,
                number ->
                        new FindingsOpened(
                                PLAN, "a", number, List.of(new OpenedFinding(finding, null)), NOW));
        assertFlat(
                ISSUED,
                PlanState::evolve,
                number ->
                        new FindingSettled(
                                PLAN,
                                number,
                                finding,
                                FindingOutcome.ACCEPTED,
                                null,
                                "CV 1",
                                "x",
                                NOW));
    }

    @Test
    void a_plan_is_drafted_once() {
        assertThat(PlanState.decide(draft("thi-dua-2021", GOOD), NONE))
                .containsExactly(new PlanDrafted(PLAN, "thi-dua-2021", GOOD));
        for (PlanState state : List.of(DRAFT, IMPORTED, AWAY, ISSUED, REPLACED, WITHDRAWN)) {
            assertRefused(PlanRejection.EXISTS, () -> PlanState.decide(draft("khac", GOOD), state));
        }
    }

    @Test
    void a_plan_is_imported_once() {
        assertThat(PlanState.decide(imports(GOOD), NONE))
                .containsExactly(
                        new PlanImported(PLAN, "thi-dua-2021", GOOD, List.of(), "tệp", null));
        for (PlanState state : List.of(DRAFT, IMPORTED, AWAY, ISSUED, REPLACED, WITHDRAWN)) {
            assertRefused(PlanRejection.EXISTS, () -> PlanState.decide(imports(GOOD), state));
        }
    }

    @Test
    void rule_4_a_draft_with_an_impossible_date_is_refused() {
        assertRefused(
                PlanRejection.DATE_IMPOSSIBLE,
                () -> PlanState.decide(draft("thi-dua-2021", IMPOSSIBLE), NONE));
    }

    @Test
    void rule_4_an_imported_impossible_date_keeps_its_words_and_opens_a_finding() {
        assertThat(PlanState.decide(imports(IMPOSSIBLE), NONE))
                .singleElement()
                .isInstanceOfSatisfying(
                        PlanImported.class,
                        imported -> {
                            assertThat(imported.content()).isEqualTo(IMPOSSIBLE);
                            assertThat(imported.findings())
                                    .contains(
                                            new Finding(
                                                    FindingCode.IMPOSSIBLE_DATE,
                                                    "campaigns[nam-2021].phases[1].end",
                                                    new Phrase("đến hết ngày 31/6/2021")));
                        });
    }

    @Test
    void what_a_person_noted_stands_beside_what_is_found_and_nothing_twice() {
        Finding noted = new Finding(FindingCode.SPELLING, "head.title", new Phrase("trảo"));
        Finding found =
                new Finding(
                        FindingCode.IMPOSSIBLE_DATE,
                        "campaigns[nam-2021].phases[1].end",
                        new Phrase("đến hết ngày 31/6/2021"));
        ImportPlan command =
                new ImportPlan(PLAN, "ma", IMPOSSIBLE, List.of(noted, found, noted), "tệp");
        assertThat(((PlanImported) PlanState.decide(command, NONE).getFirst()).findings())
                .contains(noted, found)
                .doesNotHaveDuplicates();
    }

    @Test
    void labels_that_read_alike_are_refused_in_what_is_written_here() {
        for (String label : List.of("a.", "(a)", "\u0430", "\u03b1", "a -")) {
            PlanContent alike = halves("a", label);
            assertThatThrownBy(() -> PlanState.decide(draft("x", alike), NONE))
                    .isInstanceOf(InvalidValue.class);
        }
        assertThat(PlanState.decide(draft("x", halves("d", "đ")), NONE)).hasSize(1);
    }

    @Test
    void a_phase_that_is_labelled_like_a_round_of_another_is_refused_in_what_is_written_here() {
        PlannedPhase like = phase("m  (25.04.2021)", "01/01/2021", "đến hết ngày 31/12/2021");
        PlanContent alike = plan(campaign(like, monthly("m")));
        assertThatThrownBy(() -> PlanState.decide(draft("x", alike), NONE))
                .isInstanceOf(InvalidValue.class);
        PlanContent apart =
                plan(
                        campaign(
                                like,
                                monthly("n"),
                                phase("m", "01/01/2021", "đến hết ngày 30/6/2021")));
        assertThat(PlanState.decide(draft("x", apart), NONE)).hasSize(1);
    }

    @Test
    void rule_4_a_weekday_that_is_another_days_is_refused_here_and_found_in_an_import() {
        for (String end : List.of("đến hết thứ Hai ngày 25/6/2021", "đến hết thứ Hai ngày 25/6")) {
            PlanContent plan = plan(campaign(phase("1", "01/01/2021", end)));
            assertRefused(
                    PlanRejection.DATE_UNREAD, () -> PlanState.decide(draft("ma", plan), NONE));
            PlanImported imported = (PlanImported) PlanState.decide(imports(plan), NONE).getFirst();
            List<FindingCode> found = imported.findings().stream().map(Finding::code).toList();
            assertThat(found).contains(FindingCode.WEEKDAY_DIFFERS);
            SettleFinding settle =
                    new SettleFinding(
                            imported.planId(),
                            found.indexOf(FindingCode.WEEKDAY_DIFFERS),
                            FindingOutcome.RESOLVED,
                            LocalDate.of(2021, 6, 25),
                            "Công văn 1");
            assertThat(PlanState.decide(settle, PlanState.evolve(NONE, imported), office()))
                    .hasSize(1);
        }
    }

    private static PlanContent halves(String first, String second) {
        return plan(
                campaign(
                        phase(first, "01/01/2021", "đến hết ngày 30/6/2021"),
                        phase(second, "01/7/2021", "đến hết ngày 31/12/2021")));
    }

    @Test
    void rule_8_a_draft_whose_phase_ends_before_it_starts_is_refused() {
        PlanContent backwards = plan(campaign(phase("1", "01/7/2021", "đến 30/6/2021")));
        assertRefused(
                PlanRejection.PHASE_ENDS_BEFORE_START,
                () -> PlanState.decide(draft("ma", backwards), NONE));
        assertThat(
                        ((PlanImported) PlanState.decide(imports(backwards), NONE).getFirst())
                                .findings())
                .extracting(Finding::code)
                .contains(FindingCode.PHASE_ENDS_BEFORE_START);
    }

    @Test
    void a_draft_with_words_that_are_no_date_is_refused() {
        PlanContent unread = plan(campaign(phase("1", "01/01/2021", "khi có điều kiện")));
        assertRefused(PlanRejection.DATE_UNREAD, () -> PlanState.decide(draft("ma", unread), NONE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"15/KH-SCT", "thi-đua.2021", "a", "38a_2", "Kế"})
    void a_code_is_letters_digits_and_a_few_signs(String code) {
        assertThat(PlanState.decide(draft(code, GOOD), NONE)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-a",
                "a b",
                "a|b",
                "a\n",
                "12345678901234567890123456789012345678901"
            })
    void any_other_code_is_refused(String code) {
        assertRefused(PlanRejection.CODE_INVALID, () -> PlanState.decide(draft(code, GOOD), NONE));
    }

    @Test
    void the_code_of_what_is_imported_or_copied_is_no_exception() {
        assertRefused(
                PlanRejection.CODE_INVALID,
                () -> PlanState.decide(new ImportPlan(PLAN, "a b", GOOD, List.of(), "tệp"), NONE));
        assertRefused(PlanRejection.CODE_INVALID, () -> copy("a b", NONE));
    }

    @Test
    void a_copy_is_a_plan_of_its_own() {
        assertThat(copy("a", NONE)).hasSize(2);
        for (PlanState state : List.of(DRAFT, IMPORTED, AWAY, ISSUED, REPLACED, WITHDRAWN)) {
            assertRefused(PlanRejection.EXISTS, () -> copy("a", state));
        }
    }

    private static List<PlanEvent> copy(String code, PlanState state) {
        return PlanState.decide(
                new CopyPlanToYear(COPY, PLAN, 2022, code),
                state,
                admin(),
                _ -> Facts.of(new PlanDrafted(PLAN, "b", GOOD)));
    }

    @Test
    void only_a_draft_is_revised_and_only_once_for_the_same_words() {
        ReviseDraft other = new ReviseDraft(PLAN, plan());
        assertThat(PlanState.decide(other, DRAFT)).containsExactly(new PlanRevised(PLAN, plan()));
        assertThat(PlanState.decide(new ReviseDraft(PLAN, GOOD), DRAFT)).isEmpty();
        assertRefused(PlanRejection.UNKNOWN, () -> PlanState.decide(other, NONE));
        assertRefused(PlanRejection.ASSIGNED_AWAY, () -> PlanState.decide(other, AWAY));
        for (PlanState state : List.of(IMPORTED, ISSUED, REPLACED, WITHDRAWN)) {
            assertRefused(PlanRejection.ISSUED, () -> PlanState.decide(other, state));
        }
    }

    @Test
    void a_text_brings_no_link_along_to_what_is_not_there() {
        UUID nothing = COPY.value();
        PlanContent linked = LinksTest.linked(nothing);
        Function<UUID, Facts> nowhere = _ -> Facts.of();
        assertRefused(
                PlanRejection.DOCUMENT_UNKNOWN,
                () -> PlanState.decide(new DraftPlan(PLAN, "a", linked), NONE, nowhere));
        assertRefused(
                PlanRejection.DOCUMENT_UNKNOWN,
                () ->
                        PlanState.decide(
                                new ImportPlan(PLAN, "a", linked, List.of(), "tệp"),
                                NONE,
                                nowhere,
                                _ -> List.of(),
                                NO_NUMBERS));
        assertRefused(
                PlanRejection.DOCUMENT_UNKNOWN,
                () -> PlanState.decide(new ReviseDraft(PLAN, linked), DRAFT, nowhere));
        assertThat(PlanState.decide(new DraftPlan(PLAN, "a", GOOD), NONE, nowhere)).hasSize(1);
        assertThat(PlanState.decide(imports(GOOD), NONE, nowhere, _ -> List.of(), NO_NUMBERS))
                .hasSize(1);
        assertThat(PlanState.decide(new ReviseDraft(PLAN, plan()), DRAFT, nowhere)).hasSize(1);
    }

    @Test
    void rule_13_a_draft_is_issued_with_its_number() {
        assertThat(PlanState.decide(issue(new DocumentNumber("38a"), TODAY), DRAFT, admin()))
                .containsExactly(issued(new DocumentNumber("38a")));
        assertRefused(
                PlanRejection.NUMBER_MISSING,
                () -> PlanState.decide(issue(null, TODAY), DRAFT, admin()));
    }

    @Test
    void what_a_plan_written_here_awards_is_looked_at_when_it_is_issued_and_amended() {
        AwardItem worker =
                new TitleItem(
                        EmulationTitle.ADVANCED_WORKER, DecidingAuthority.DEPARTMENT_DIRECTOR);
        PlanContent odd =
                plan(
                        campaign(
                                List.of(),
                                null,
                                List.of(),
                                List.of(
                                        new AwardOffer(
                                                worker,
                                                List.of(SubjectKind.COLLECTIVE),
                                                new Phrase("Lao động tiên tiến"),
                                                List.of(),
                                                null)),
                                List.of(criterion("a", null))));
        PlanState draft = PlanState.evolve(NONE, new PlanDrafted(PLAN, "a", odd));

        List<PlanEvent> issued =
                PlanState.decide(issue(new DocumentNumber("38a"), TODAY), draft, admin());
        List<PlanEvent> amended =
                PlanState.decide(
                        PlanChangesTest.amend(odd, "Sở Công Thương"),
                        ISSUED,
                        admin(),
                        _ -> Facts.of(),
                        NO_NUMBERS);

        for (List<PlanEvent> events : List.of(issued, amended)) {
            assertThat(events.getLast())
                    .isInstanceOfSatisfying(
                            FindingsOpened.class,
                            opened ->
                                    assertThat(opened.findings())
                                            .extracting(one -> one.finding().code())
                                            .containsExactly(
                                                    FindingCode.AWARD_NOT_FOR_SUBJECT,
                                                    FindingCode.CRITERIA_MISSING));
        }
        assertThat(
                        PlanState.decide(
                                PlanChangesTest.amend(plan(), "Sở Công Thương"),
                                ISSUED,
                                admin(),
                                _ -> Facts.of(),
                                NO_NUMBERS))
                .as("nothing new is odd")
                .hasSize(1);
    }

    @Test
    void rule_13_numbers_start_at_one() {
        assertThat(PlanState.decide(issue(new DocumentNumber("1"), TODAY), DRAFT, admin()))
                .hasSize(1);
        assertRefused(
                PlanRejection.NUMBER_ZERO,
                () -> PlanState.decide(issue(new DocumentNumber("00"), TODAY), DRAFT, admin()));
    }

    @Test
    void rule_21_the_distribution_names_lines_that_the_plan_has() {
        assertRefused(PlanRejection.LINE_UNKNOWN, PlanStateTest::issue_to_a_line_that_is_not_there);
    }

    private static void issue_to_a_line_that_is_not_there() {
        IssuePlan command =
                new IssuePlan(
                        PLAN,
                        new DocumentNumber("15"),
                        "KH-SCT",
                        TODAY,
                        "Sở",
                        "Giám đốc",
                        null,
                        List.of(new Distribution(0, List.of())));
        PlanState.decide(command, DRAFT, admin());
    }

    @Test
    void rule_14_an_imported_plan_may_be_issued_without_a_number() {
        assertThat(PlanState.decide(issue(null, TODAY), IMPORTED, admin()))
                .containsExactly(issued(null));
        assertThat(PlanState.decide(issue(new DocumentNumber("15"), TODAY), IMPORTED, admin()))
                .containsExactly(issued(new DocumentNumber("15")));
    }

    @Test
    void a04_an_imported_plan_may_lack_what_its_paper_lacks_and_a_draft_may_not() {
        IssuePlan bare =
                new IssuePlan(PLAN, null, "KH-SCT", null, "Sở Công Thương", null, null, List.of());
        assertThat(PlanState.decide(bare, IMPORTED, admin()))
                .containsExactly(
                        new PlanIssued(
                                PLAN,
                                null,
                                "KH-SCT",
                                null,
                                "Sở Công Thương",
                                null,
                                null,
                                List.of()));
        assertRefused(PlanRejection.NUMBER_MISSING, () -> PlanState.decide(bare, DRAFT, admin()));
        assertRefused(
                PlanRejection.SIGNATORY_MISSING,
                () -> PlanState.decide(unsigned(TODAY), DRAFT, admin()));
    }

    @Test
    void rule_13_a_number_has_a_date_for_its_year() {
        IssuePlan undated = issue(new DocumentNumber("15"), null);
        for (PlanState state : List.of(DRAFT, IMPORTED)) {
            assertRefused(
                    PlanRejection.DATE_MISSING, () -> PlanState.decide(undated, state, admin()));
        }
    }

    @Test
    void rule_16_an_issued_plan_is_not_issued_again() {
        for (PlanState state : List.of(ISSUED, REPLACED, WITHDRAWN)) {
            assertRefused(
                    PlanRejection.ISSUED,
                    () ->
                            PlanState.decide(
                                    issue(new DocumentNumber("38a"), TODAY), state, admin()));
        }
    }

    @Test
    void a_plan_is_not_issued_tomorrow_unknown_or_where_it_was_assigned_away() {
        assertRefused(
                PlanRejection.ISSUED_IN_FUTURE,
                () -> PlanState.decide(issue(null, TODAY.plusDays(1)), IMPORTED, admin()));
        assertRefused(
                PlanRejection.UNKNOWN, () -> PlanState.decide(issue(null, TODAY), NONE, admin()));
        assertRefused(
                PlanRejection.ASSIGNED_AWAY,
                () -> PlanState.decide(issue(null, TODAY), AWAY, admin()));
    }

    @Test
    void a_waiting_plan_is_assigned_to_one_province_by_a_person_on_a_basis() {
        assertThat(PlanState.decide(assign(HA_TINH, "địa danh"), IMPORTED, admin(), PROVINCES))
                .containsExactly(
                        new ProvinceAssigned(PLAN, HA_TINH, COPY, "địa danh", "tenant-admin"));
        assertThat(PlanState.decide(assign(HA_TINH, "lại"), AWAY, admin(), PROVINCES)).isEmpty();
        assertRefused(
                PlanRejection.ASSIGNED_AWAY,
                () -> PlanState.decide(assign(QUANG_NGAI, "x"), AWAY, admin(), PROVINCES));
        for (PlanState state : List.of(DRAFT, ISSUED, REPLACED, WITHDRAWN)) {
            assertRefused(
                    PlanRejection.NOT_WAITING,
                    () -> PlanState.decide(assign(HA_TINH, "x"), state, admin(), PROVINCES));
        }
        assertRefused(
                PlanRejection.UNKNOWN,
                () -> PlanState.decide(assign(HA_TINH, "x"), NONE, admin(), PROVINCES));
    }

    @Test
    void a_plan_is_assigned_to_a_province_that_keeps_its_records_here() {
        assertRefused(
                PlanRejection.PROVINCE_UNKNOWN,
                () ->
                        PlanState.decide(
                                assign(new TenantId("ca-mau"), "x"), IMPORTED, admin(), PROVINCES));
        assertRefused(
                PlanRejection.PROVINCE_UNKNOWN,
                () ->
                        PlanState.decide(
                                assign(TenantId.WAITING_FOR_PROVINCE, "x"),
                                IMPORTED,
                                admin(),
                                any -> true));
        assertRefused(
                PlanRejection.BASIS_BLANK,
                () -> PlanState.decide(assign(HA_TINH, " "), IMPORTED, admin(), PROVINCES));
    }

    @Test
    void the_province_takes_a_copy_with_its_origin_once() {
        PlanImported waiting =
                new PlanImported(
                        PLAN,
                        "thi-dua-2021",
                        IMPOSSIBLE,
                        List.of(new Finding(FindingCode.SPELLING, "head", new Phrase("x"))),
                        "tệp",
                        null);
        PlanOrigin origin =
                new PlanOrigin(TenantId.WAITING_FOR_PROVINCE, PLAN, "địa danh", "van-hanh");
        FindingSettled settled =
                new FindingSettled(
                        PLAN,
                        0,
                        waiting.findings().getFirst(),
                        FindingOutcome.ACCEPTED,
                        null,
                        "Bản gốc",
                        "chanh-vp",
                        Instant.parse("2021-02-03T01:00:00Z"));
        ReceiveAssignedPlan command =
                new ReceiveAssignedPlan(COPY, waiting, List.of(settled), origin);
        assertThat(PlanState.decide(command, NONE, NO_NUMBERS))
                .containsExactly(
                        new PlanImported(
                                COPY,
                                waiting.code(),
                                waiting.content(),
                                waiting.findings(),
                                waiting.source(),
                                origin),
                        settled.takenAlong(COPY, TenantId.WAITING_FOR_PROVINCE));
        for (PlanState state : List.of(DRAFT, IMPORTED, AWAY, ISSUED, REPLACED, WITHDRAWN)) {
            assertThat(PlanState.decide(command, state, NO_NUMBERS)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(PlanRejection.class)
    void every_reason_refuses_something(PlanRejection reason) {
        ThrowingCallable act =
                switch (reason) {
                    case UNKNOWN -> () -> PlanState.decide(issue(null, TODAY), NONE, admin());
                    case EXISTS -> () -> PlanState.decide(imports(GOOD), DRAFT);
                    case ASSIGNED_AWAY -> () -> PlanState.decide(issue(null, TODAY), AWAY, admin());
                    case NOT_WAITING ->
                            () -> PlanState.decide(assign(HA_TINH, "x"), DRAFT, admin(), PROVINCES);
                    case ISSUED -> () -> PlanState.decide(issue(null, TODAY), ISSUED, admin());
                    case NUMBER_MISSING ->
                            () -> PlanState.decide(issue(null, TODAY), DRAFT, admin());
                    case DATE_MISSING ->
                            () ->
                                    PlanState.decide(
                                            issue(new DocumentNumber("15"), null),
                                            IMPORTED,
                                            admin());
                    case SIGNATORY_MISSING ->
                            () -> PlanState.decide(unsigned(TODAY), DRAFT, admin());
                    case ISSUER_NOT_OWN -> () -> issueAs("UBND tỉnh Hà Tĩnh");
                    case ISSUER_UNREGISTERED -> () -> issueFor(unit(2), "Sở Công Thương");
                    case ISSUED_IN_FUTURE ->
                            () -> PlanState.decide(issue(null, TODAY.plusDays(1)), DRAFT, admin());
                    case BASIS_BLANK ->
                            () ->
                                    PlanState.decide(
                                            assign(HA_TINH, ""), IMPORTED, admin(), PROVINCES);
                    case PROVINCE_UNKNOWN ->
                            () ->
                                    PlanState.decide(
                                            assign(HA_TINH, "x"), IMPORTED, admin(), any -> false);
                    case CODE_INVALID -> () -> PlanState.decide(draft("", GOOD), NONE);
                    case DATE_IMPOSSIBLE -> () -> PlanState.decide(draft("a", IMPOSSIBLE), NONE);
                    case DATE_UNREAD ->
                            () ->
                                    PlanState.decide(
                                            draft("a", plan(campaign(phase("1", "x", "y")))), NONE);
                    case NOT_IMPORTED ->
                            () -> PlanState.decide(SettlementTest.accept(0), DRAFT, admin());
                    case FINDING_UNKNOWN ->
                            () -> PlanState.decide(SettlementTest.accept(0), IMPORTED, admin());
                    case FINDING_SETTLED -> SettlementTest::settled_otherwise;
                    case FINDING_NOT_SETTLED -> SettlementTest::corrected_before_it_was_settled;
                    case DATE_SETTLED -> SettlementTest::settled_on_another_day;
                    case DAY_MISSING -> SettlementTest::resolved_without_a_day;
                    case DAY_NOT_WANTED -> SettlementTest::accepted_with_a_day;
                    case DAY_OUTSIDE -> SettlementTest::settled_outside_its_month;
                    case DAY_FAR -> SettlementTest::settled_in_another_year;
                    case NOT_ISSUED -> PlanChangesTest::amend_a_draft;
                    case REPLACED -> PlanChangesTest::amend_what_is_replaced;
                    case WITHDRAWN -> PlanChangesTest::amend_what_is_withdrawn;
                    case CHANGED_IN_FUTURE -> PlanChangesTest::withdraw_tomorrow;
                    case CHANGED_BEFORE_ISSUE -> PlanChangesTest::withdraw_before_the_issue;
                    case ISSUER_NOT_COMPETENT -> PlanChangesTest::withdraw_by_another_organ;
                    case NOTHING_AMENDED -> PlanChangesTest::amend_nothing;
                    case REPLACEMENT_NOT_IN_FORCE -> PlanChangesTest::replace_by_a_draft;
                    case ISSUER_UNRELATED -> PlanChangesTest::replace_beside;
                    case REPLACEMENT_OF_OTHER -> PlanChangesTest::replace_by_another_s;
                    case REPLACEMENT_OLDER -> PlanChangesTest::replace_by_an_older_plan;
                    case NUMBER_ZERO ->
                            () ->
                                    PlanState.decide(
                                            issue(new DocumentNumber("0"), TODAY), DRAFT, admin());
                    case LINE_UNKNOWN -> PlanStateTest::issue_to_a_line_that_is_not_there;
                    case COPIED_UNKNOWN -> YearCopyTest::copy_what_is_not_there;
                    case COPY_OF_SAME_YEAR -> YearCopyTest::copy_to_the_same_year;
                    case PARENT_UNKNOWN -> LinksTest::link_no_citation;
                    case DOCUMENT_UNKNOWN -> LinksTest::link_to_nothing;
                    case PARENT_CIRCLE -> LinksTest::link_to_a_descendant;
                    case DUTY_UNKNOWN -> DutiesTest::set_a_day_for_no_duty;
                    case DUTY_DATED -> DutiesTest::set_a_day_where_the_plan_has_one;
                    case DUTY_COMPLETED -> DutiesTest::complete_again_otherwise;
                    case DUTY_DONE_IN_FUTURE -> DutiesTest::complete_tomorrow;
                    case DUTY_DONE_BEFORE_PLAN -> DutiesTest::complete_before_the_plan;
                    case DUTY_DUE_BEFORE_PLAN -> DutiesTest::set_a_day_before_the_plan;
                    case DUTY_OF_OTHERS -> DutiesTest::complete_for_a_unit_that_is_not_bound;
                    case DUTY_DONE_BY_REPORT -> DutiesTest::complete_what_a_report_did;
                    case DUTY_REPORTED -> DutiesTest::complete_what_a_report_fulfils;
                    case DUTY_ROUND -> DutiesTest::complete_without_a_round;
                    case DUTY_WITHOUT_ROUNDS -> DutiesTest::complete_a_round_of_what_has_none;
                    case UNIT_UNKNOWN -> DutiesTest::complete_for_no_unit;
                    case UNIT_ENDED -> DutiesTest::complete_in_the_name_of_an_ended_unit;
                    case UNIT_NOT_YET -> DutiesTest::complete_before_the_unit_begins;
                    case REPORT_UNKNOWN -> DutiesTest::complete_with_a_report_of_another_unit;
                    case OTHER_UNIT -> DutiesTest::complete_for_another_unit;
                    case PHASE_ENDS_BEFORE_START ->
                            () ->
                                    PlanState.decide(
                                            draft(
                                                    "a",
                                                    plan(
                                                            campaign(
                                                                    phase(
                                                                            "1",
                                                                            "02/01/2021",
                                                                            "01/01/2021")))),
                                            NONE);
                    case CRITERIA_ALIKE ->
                            () ->
                                    PlanState.decide(
                                            draft(
                                                    "a",
                                                    plan(
                                                            campaign(
                                                                    List.of(),
                                                                    null,
                                                                    List.of(),
                                                                    List.of(),
                                                                    List.of(
                                                                            criterion("a", null),
                                                                            criterion(
                                                                                    "a", null))))),
                                            NONE);
                };
        assertRefused(reason, act);
    }

    @Test
    void the_state_follows_the_events() {
        assertThat(PlanState.evolve(NONE, new PlanDrafted(PLAN, "a", GOOD))).isEqualTo(DRAFT);
        assertThat(
                        PlanState.evolve(
                                NONE, new PlanImported(PLAN, "a", GOOD, List.of(), "tệp", null)))
                .isEqualTo(IMPORTED);
        assertThat(PlanState.evolve(DRAFT, issued(new DocumentNumber("15")))).isEqualTo(ISSUED);
        assertThat(PlanState.evolve(IMPORTED, issued(null)))
                .isEqualTo(
                        new PlanState.Issued(
                                PLAN,
                                Paper.of(GOOD, List.of()),
                                GOOD,
                                issued(null),
                                0,
                                Duties.NONE));
        assertThat(
                        PlanState.evolve(
                                IMPORTED,
                                new ProvinceAssigned(PLAN, HA_TINH, COPY, "x", "van-hanh")))
                .isEqualTo(AWAY);
        assertThat(NONE.id()).isNull();
    }

    @Test
    void the_state_ignores_what_has_no_place_in_it() {
        PlanIssued issued = issued(new DocumentNumber("16"));
        for (PlanState state : List.of(NONE, AWAY, ISSUED, REPLACED, WITHDRAWN)) {
            assertThat(PlanState.evolve(state, issued)).isEqualTo(state);
        }
        ParentLinked linked =
                new ParentLinked(PLAN, 0, ParentDocument.Relation.CONTEXT, COPY.value(), "a", NOW);
        for (PlanState state : List.of(NONE, AWAY, REPLACED, WITHDRAWN)) {
            assertThat(PlanState.evolve(state, linked)).isEqualTo(state);
        }
        FindingsOpened opened =
                new FindingsOpened(
                        PLAN,
                        "a",
                        0,
                        List.of(
                                new OpenedFinding(
                                        new Finding(FindingCode.SPELLING, "head", new Phrase("x")),
                                        null)),
                        NOW);
        for (PlanState state : List.of(NONE, DRAFT, AWAY)) {
            assertThat(PlanState.evolve(state, opened)).isEqualTo(state);
        }
    }

    private static DraftPlan draft(String code, PlanContent content) {
        return new DraftPlan(PLAN, code, content);
    }

    private static ImportPlan imports(PlanContent content) {
        return new ImportPlan(PLAN, "thi-dua-2021", content, List.of(), "tệp");
    }

    private static IssuePlan unsigned(LocalDate on) {
        return new IssuePlan(
                PLAN,
                new DocumentNumber("15"),
                "KH-SCT",
                on,
                "Sở Công Thương",
                null,
                null,
                List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sở Công Thương Hà Tĩnh",
                "SỞ CÔNG THƯƠNG",
                "Sở Công Thương tỉnh Hà Tĩnh",
            })
    void an_organisation_issues_under_its_own_name_in_full_or_in_short(String printed) {
        assertThat(issueAs(printed))
                .singleElement()
                .isInstanceOfSatisfying(
                        PlanIssued.class,
                        issued -> assertThat(issued.issuingUnit()).isEqualTo(unit(1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UBND tỉnh",
                "Sở Giáo dục và Đào tạo Hà Tĩnh",
                "Bộ Công Thương",
                "Tỉnh Hà Tĩnh",
                "Hà Tĩnh",
                "Tỉnh",
                "Công Thương",
                "Sở",
                "Sở Công",
                "Sở tỉnh",
                "Sở Tĩnh Hà",
                "Sở Thương Công"
            })
    void an_organisation_does_not_issue_under_another_s_name(String printed) {
        assertRefused(PlanRejection.ISSUER_NOT_OWN, () -> issueAs(printed));
    }

    private static List<PlanEvent> issueAs(String printed) {
        return issueFor(unit(1), printed);
    }

    /// Issued by the post of a unit, where the register knows the first one alone.
    private static List<PlanEvent> issueFor(UnitId own, String printed) {
        Function<UUID, Facts> register =
                id ->
                        id.equals(unit(1).value())
                                ? Facts.of(
                                        new UnitRegistered(
                                                unit(1),
                                                "Sở Công Thương Hà Tĩnh",
                                                UnitKind.DEPARTMENT,
                                                null,
                                                LocalDate.EPOCH,
                                                "QĐ 1"))
                                : Facts.of();
        return PlanState.decide(
                issue(null, TODAY, printed),
                IMPORTED,
                new Act(
                        new Actor("giam-doc", Role.LEADER, own.value()),
                        NOW,
                        new Organisations(new UnitFacts(register), TODAY)),
                register,
                _ -> List.of(),
                NO_NUMBERS);
    }

    @Test
    void rule_52_an_issuer_that_was_no_more_on_the_day_of_issue_or_of_the_import_is_found() {
        List<PlanEvent> late = issueBy(admin(), TODAY, TODAY);
        List<PlanEvent> inTime = issueBy(admin(), TODAY, TODAY.plusDays(1));

        assertThat(late.getLast())
                .isInstanceOfSatisfying(
                        FindingsOpened.class,
                        opened ->
                                assertThat(opened.findings())
                                        .extracting(open -> open.finding().code())
                                        .containsExactly(FindingCode.ISSUER_ENDED));
        assertThat(inTime).hasSize(1);
        assertThat(importedOn("ngày 05 tháng 02 năm 2021", LocalDate.of(2021, 2, 5)))
                .contains(FindingCode.ISSUER_ENDED);
        assertThat(importedOn("ngày 05 tháng 02 năm 2021", LocalDate.of(2021, 2, 6))).isEmpty();
    }

    @Test
    void rule_13_a_number_that_another_plan_bears_is_found_in_the_import_and_beside_the_import() {
        PlanContent numbered = numbered("015", "/KH – SCT");
        assertThat(given(numbered, true, false)).containsExactly("015/KH – SCT (kia)");
        assertThat(given(numbered, false, true))
                .as("what is not issued is named to nobody")
                .containsExactly("015/KH – SCT");
        assertThat(given(numbered, false, false))
                .as("nor compared for other organisations")
                .isEmpty();
        assertThat(given(numbered("16", "/KH-SCT"), true, true)).isEmpty();

        GivenTwice paper = taken(false, true);
        assertThat(issueOver(DRAFT, paper).getLast())
                .isInstanceOfSatisfying(
                        FindingsOpened.class,
                        opened ->
                                assertThat(opened.findings())
                                        .extracting(one -> one.finding().phrase().value())
                                        .containsExactly("15/KH-SCT"));
        assertThat(issueOver(DRAFT, taken(true, true)))
                .as("two that are issued refuse each other")
                .hasSize(1);
        PlanEvent imported =
                PlanState.decide(imports(numbered), NONE, _ -> Facts.of(), _ -> List.of(), paper)
                        .getFirst();
        assertThat(issueOver(PlanState.evolve(NONE, imported), paper)).as("found once").hasSize(1);
    }

    private static List<String> given(PlanContent content, boolean issued, boolean own) {
        PlanImported imported =
                (PlanImported)
                        PlanState.decide(
                                        imports(content),
                                        NONE,
                                        _ -> Facts.of(),
                                        _ -> List.of(),
                                        taken(issued, own))
                                .getFirst();
        return imported.findings().stream()
                .filter(finding -> finding.code() == FindingCode.NUMBER_GIVEN_TWICE)
                .map(finding -> finding.phrase().value())
                .toList();
    }

    private static List<PlanEvent> issueOver(PlanState state, GivenTwice numbers) {
        return PlanState.decide(
                issue(new DocumentNumber("15"), TODAY),
                state,
                admin(),
                _ -> Facts.of(),
                _ -> List.of(),
                numbers);
    }

    /// The number 15 of two plans, this one and another.
    private static GivenTwice taken(boolean issued, boolean own) {
        Facts drafted = Facts.of(new PlanDrafted(COPY, "kia", GOOD));
        Facts both = Facts.of(drafted.events().getFirst(), issued(new DocumentNumber("15")));
        return new GivenTwice(
                key ->
                        key.equals("so cong thuong|khsct|2021|0000015")
                                ? List.of(PLAN, COPY)
                                : List.of(),
                id -> !id.equals(COPY.value()) ? Facts.of() : issued ? both : drafted,
                _ -> own);
    }

    private static PlanContent numbered(String number, String symbol) {
        PlanHead head = GOOD.head();
        return new PlanContent(
                GOOD.year(),
                new PlanHead(
                        head.documentType(),
                        head.title(),
                        Printed.stated(number),
                        Printed.stated(symbol),
                        head.date(),
                        Printed.stated("Sở Công Thương"),
                        head.signatory(),
                        null,
                        null,
                        null),
                GOOD.parents(),
                GOOD.theme(),
                GOOD.campaigns(),
                GOOD.recipients(),
                GOOD.passages(),
                GOOD.targets(),
                GOOD.tasks(),
                GOOD.duties(),
                GOOD.attachments(),
                GOOD.openLists(),
                GOOD.crossReferences());
    }

    private static List<PlanEvent> issueBy(Act act, LocalDate on, LocalDate ended) {
        return PlanState.decide(
                issue(null, on, "UBND huyện Cẩm Xuyên"),
                IMPORTED,
                act,
                ended(ended),
                _ -> List.of(unit(3)),
                NO_NUMBERS);
    }

    private static Optional<FindingCode> importedOn(String words, LocalDate ended) {
        PlanHead head = GOOD.head();
        return new EndedIssuer(_ -> List.of(unit(3)), new UnitFacts(ended(ended)))
                .in(
                        new PlanHead(
                                head.documentType(),
                                head.title(),
                                head.number(),
                                head.symbol(),
                                DatePoint.of(words),
                                Printed.stated("UBND huyện Cẩm Xuyên"),
                                head.signatory(),
                                null,
                                null,
                                null),
                        2021)
                .map(Finding::code);
    }

    private static Function<UUID, Facts> ended(LocalDate on) {
        return id ->
                id.equals(unit(3).value())
                        ? Facts.of(new UnitDissolved(unit(3), on, List.of(unit(4)), "NQ 60/2025"))
                        : Facts.of();
    }

    private static IssuePlan issue(@Nullable DocumentNumber number, @Nullable LocalDate on) {
        return issue(number, on, "Sở Công Thương");
    }

    private static IssuePlan issue(
            @Nullable DocumentNumber number, @Nullable LocalDate on, String issuer) {
        return new IssuePlan(PLAN, number, "KH-SCT", on, issuer, "Giám đốc", null, List.of());
    }

    private static PlanIssued issued(@Nullable DocumentNumber number) {
        return new PlanIssued(
                PLAN, number, "KH-SCT", TODAY, "Sở Công Thương", "Giám đốc", null, List.of());
    }

    private static AssignProvince assign(TenantId province, String basis) {
        return new AssignProvince(PLAN, province, COPY, basis);
    }
}

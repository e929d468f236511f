package vn.sovang.command.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import static vn.sovang.command.given.Given.NOW;
import static vn.sovang.command.given.Given.TODAY;
import static vn.sovang.command.given.Given.act;
import static vn.sovang.command.given.Given.afterTheEndOf;
import static vn.sovang.command.given.Given.among;
import static vn.sovang.command.given.Given.asking;
import static vn.sovang.command.given.Given.beforeTheStartOf;
import static vn.sovang.command.given.Given.head;
import static vn.sovang.command.given.Given.history;
import static vn.sovang.command.given.Given.id;
import static vn.sovang.command.given.Given.launched;
import static vn.sovang.command.given.Given.noTheme;
import static vn.sovang.command.given.Given.office;
import static vn.sovang.command.given.Given.registered;
import static vn.sovang.command.given.Given.takingOut;
import static vn.sovang.command.given.Given.unit;
import static vn.sovang.command.given.Refusals.assertRefused;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.sovang.campaign.CampaignAmended;
import vn.sovang.campaign.CampaignClosed;
import vn.sovang.campaign.CampaignEvent;
import vn.sovang.campaign.CampaignId;
import vn.sovang.campaign.CampaignLaunched;
import vn.sovang.campaign.PhaseExtended;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.kernel.Rejection;
import vn.sovang.kernel.Role;
import vn.sovang.plan.PlanContent;
import vn.sovang.plan.PlanDrafted;
import vn.sovang.plan.PlanId;
import vn.sovang.plan.PlanIssued;
import vn.sovang.plan.PlannedPhase;
import vn.sovang.plan.Recipient;
import vn.sovang.plan.Recipient.Disposition;
import vn.sovang.report.AcceptReport;
import vn.sovang.report.DocumentInLieu;
import vn.sovang.report.DocumentInLieuRecorded;
import vn.sovang.report.RecordDocumentInLieu;
import vn.sovang.report.ReportAccepted;
import vn.sovang.report.ReportContent;
import vn.sovang.report.ReportDraft;
import vn.sovang.report.ReportDraftSaved;
import vn.sovang.report.ReportEvent;
import vn.sovang.report.ReportId;
import vn.sovang.report.ReportResubmitted;
import vn.sovang.report.ReportReturned;
import vn.sovang.report.ReportSubmitted;
import vn.sovang.report.ReportSupplemented;
import vn.sovang.report.ResubmitReport;
import vn.sovang.report.ReturnReport;
import vn.sovang.report.SaveReportDraft;
import vn.sovang.report.SubmitReport;
import vn.sovang.report.SupplementReport;
import vn.sovang.text.Phrase;
import vn.sovang.time.Deadline;
import vn.sovang.unit.UnitDissolved;
import vn.sovang.unit.UnitEvent;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.UnitRegistered;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

class ReportStateTest {
    private static final ReportId REPORT = new ReportId(id(30));
    private static final CampaignId CAMPAIGN = new CampaignId(id(20));
    private static final UnitId MEMBER = unit(1);
    private static final UnitId OTHER = unit(2);
    private static final UnitId SUCCESSOR = unit(9);
    private static final ReportId OF_OTHER = new ReportId(id(31));
    private static final Facts CAMPAIGN_FACTS = Facts.of(launched(MEMBER, OTHER));
    private static final ReportContent CONTENT = content(TODAY);

    private static final ReportState NONE = new ReportState.None();
    private static final Owed OWED = new Owed(CAMPAIGN, "1", MEMBER);
    private static final ReportState DRAFT = new ReportState.Draft(REPORT, OWED);
    private static final ReportState SUBMITTED = new ReportState.Submitted(REPORT, OWED, 2, 0);
    private static final ReportState RETURNED =
            new ReportState.Returned(REPORT, OWED, 2, 0, "thiếu số liệu");
    private static final ReportState ACCEPTED = new ReportState.Accepted(REPORT, OWED, 2, 0);
    private static final ReportState IN_LIEU = new ReportState.InLieu(REPORT, OWED);
    private static final PlanId PLAN = new PlanId(id(10));
    private static final Phrase LINE = new Phrase("- UBND tỉnh (thay b/c);");

    @Test
    void a_unit_in_scope_reports_for_itself_or_through_the_office() {
        for (Act act :
                List.of(
                        act(Role.UNIT_CLERK, MEMBER),
                        act(Role.UNIT_HEAD, MEMBER),
                        act(Role.OFFICE_CLERK, OTHER))) {
            assertThat(submit("1", MEMBER, CONTENT, NONE, act))
                    .containsExactly(
                            new ReportSubmitted(REPORT, CAMPAIGN, "1", MEMBER, CONTENT, NOW));
        }
        assertRefused(
                ReportRejection.OTHER_UNIT,
                () -> submit("1", MEMBER, CONTENT, NONE, act(Role.UNIT_CLERK, OTHER)));
    }

    @Test
    void where_the_limit_comes_again_a_report_is_on_a_round() {
        Facts monthly = monthly();
        assertThat(submit("1 (25/05/2021)", monthly))
                .singleElement()
                .isInstanceOfSatisfying(
                        ReportSubmitted.class,
                        e -> assertThat(e.phase()).isEqualTo("1 (25/05/2021)"));
        for (String other : List.of("1", "1 (24/05/2021)", "1 (25/07/2021)")) {
            assertThatExceptionOfType(Rejection.class)
                    .isThrownBy(() -> submit(other, monthly))
                    .satisfies(refused -> {
                        assertThat(refused.code()).isEqualTo(ReportRejection.PHASE_UNKNOWN.code());
                        assertThat(refused.details().get("phases"))
                                .contains("1 (25/01/2021), 1 (25/02/2021)");
                    });
        }
    }

    private static List<ReportEvent> submit(String phase, Facts campaign) {
        return ReportState.decide(
                new SubmitReport(REPORT, CAMPAIGN, phase, MEMBER, CONTENT),
                NONE,
                office(),
                campaign);
    }

    private static Facts monthly() {
        CampaignLaunched launched = launched(MEMBER, OTHER);
        PlannedPhase first = launched.content().phases().getFirst();
        PlannedPhase monthly =
                new PlannedPhase(
                        first.label(),
                        first.name(),
                        first.start(),
                        first.end(),
                        null,
                        Deadline.of("trước ngày 25 hằng tháng"),
                        List.of());
        return Facts.of(
                launched,
                new CampaignAmended(
                        CAMPAIGN,
                        launched.text()
                                .with(launched.content().with(List.of(monthly)), launched.scope()),
                        List.of(),
                        List.of(),
                        List.of(),
                        TODAY,
                        "CV 3",
                        "hằng tháng",
                        null,
                        NOW));
    }

    @Test
    void rule_30_a_unit_out_of_scope_does_not_report() {
        assertRefused(
                ReportRejection.OUT_OF_SCOPE, () -> submit("1", unit(3), CONTENT, NONE, office()));
    }

    @Test
    void a_unit_that_was_taken_out_hands_in_what_was_overdue_then() {
        Deadline may = Deadline.of("đến hết ngày 01/5/2021");

        assertThat(submitted(takenOut(may, LocalDate.of(2021, 5, 2)))).hasSize(1);
        assertRefused(
                ReportRejection.OUT_OF_SCOPE,
                () -> submitted(takenOut(may, LocalDate.of(2021, 5, 1))));
        assertRefused(
                ReportRejection.OUT_OF_SCOPE,
                () -> submitted(takenOut(Deadline.of("cuối năm 2021"), TODAY)));
    }

    @Test
    void what_was_overdue_when_a_unit_was_taken_out_is_handed_in_by_the_limit_that_was_extended() {
        CampaignEvent[] takenOut =
                takenOut(Deadline.of("đến hết ngày 01/5/2021"), LocalDate.of(2021, 5, 2));
        PhaseExtended extended =
                new PhaseExtended(
                        CAMPAIGN,
                        "1",
                        Deadline.of("đến hết ngày 31/12/2021"),
                        null,
                        Deadline.of("đến hết ngày 20/12/2021"),
                        "CV 5",
                        NOW);

        assertThat(submitted(takenOut[0], takenOut[1], extended)).hasSize(1);
    }

    @Test
    void rule_52_who_carries_on_hands_in_what_was_overdue_when_a_unit_was_taken_out() {
        UnitId below = unit(5);
        LocalDate end = LocalDate.of(2021, 6, 1);
        UnitEvent[] known = {
            registered(MEMBER),
            new UnitRegistered(
                    below, "Phòng", UnitKind.DISTRICT_DIVISION, MEMBER, LocalDate.EPOCH, "QĐ 1"),
            new UnitRegistered(OTHER, "Phòng", UnitKind.DISTRICT_DIVISION, null, end, "QĐ 2"),
            new UnitDissolved(below, end, List.of(OTHER), "QĐ 2")
        };
        Facts campaign =
                Facts.of((Object[]) takenOut(Deadline.of("01/5/2021"), LocalDate.of(2021, 5, 2)));

        assertThat(submit(OTHER, campaign, among(act(Role.TENANT_ADMIN, null), known))).hasSize(1);
        assertRefused(
                ReportRejection.OUT_OF_SCOPE,
                () ->
                        submit(
                                OTHER,
                                campaign,
                                among(act(Role.TENANT_ADMIN, null), known[0], known[1], known[2])));
    }

    private static List<ReportEvent> submitted(CampaignEvent... campaign) {
        return submit(
                MEMBER, Facts.of((Object[]) campaign), among(act(Role.UNIT_CLERK, MEMBER), MEMBER));
    }

    private static List<ReportEvent> submit(UnitId unit, Facts campaign, Act act) {
        return ReportState.decide(
                new SubmitReport(REPORT, CAMPAIGN, "1", unit, CONTENT), NONE, act, campaign);
    }

    private static CampaignEvent[] takenOut(Deadline report, LocalDate on) {
        CampaignLaunched launched = asking(report, MEMBER);
        return new CampaignEvent[] {launched, takingOut(MEMBER, launched, on)};
    }

    @Test
    void rule_9_what_a_report_covers_ends_on_the_day_it_is_handed_in_at_the_latest() {
        assertThat(submit("1", MEMBER, content(TODAY), NONE, office())).hasSize(1);
        assertRefused(
                ReportRejection.COVERS_FUTURE,
                () -> submit("1", MEMBER, content(TODAY.plusDays(1)), NONE, office()));
        assertRefused(
                ReportRejection.COVERS_FUTURE,
                () ->
                        ReportState.decide(
                                new ResubmitReport(REPORT, content(TODAY.plusDays(1))),
                                RETURNED,
                                office()));
    }

    @Test
    void rule_9_the_day_is_the_day_in_vietnam() {
        Act justAfterMidnight = act(Role.OFFICE_HEAD, null, Instant.parse("2021-06-18T17:00:00Z"));
        assertThat(submit("1", MEMBER, content(TODAY.plusDays(1)), NONE, justAfterMidnight))
                .hasSize(1);
    }

    @Test
    void rule_31_late_and_after_the_close_is_no_reason_to_refuse() {
        Facts closed =
                Facts.of(
                        launched(MEMBER),
                        new CampaignClosed(CAMPAIGN, LocalDate.of(2021, 12, 31), "x"));
        Act yearsLater = act(Role.UNIT_CLERK, MEMBER, Instant.parse("2025-01-01T00:00:00Z"));
        assertThat(
                        ReportState.decide(
                                new SubmitReport(REPORT, CAMPAIGN, "1", MEMBER, CONTENT),
                                NONE,
                                yearsLater,
                                closed))
                .hasSize(1);
    }

    @Test
    void a_report_is_on_a_phase_of_a_campaign_that_was_launched() {
        assertRefused(
                ReportRejection.PHASE_UNKNOWN, () -> submit("3", MEMBER, CONTENT, NONE, office()));
        assertRefused(
                ReportRejection.CAMPAIGN_UNKNOWN,
                () ->
                        ReportState.decide(
                                new SubmitReport(REPORT, CAMPAIGN, "1", MEMBER, CONTENT),
                                NONE,
                                office(),
                                Facts.of()));
    }

    @Test
    void a_report_is_submitted_once() {
        for (ReportState state : List.of(SUBMITTED, RETURNED, ACCEPTED, IN_LIEU)) {
            assertRefused(
                    ReportRejection.EXISTS, () -> submit("1", MEMBER, CONTENT, state, office()));
        }
    }

    @Test
    void rule_45_a_report_is_returned_with_a_reason_in_the_version_that_was_read() {
        assertThat(returns(2, "thiếu số liệu", SUBMITTED))
                .containsExactly(new ReportReturned(REPORT, 2, "thiếu số liệu", NOW));
        assertRefused(ReportRejection.OTHER_VERSION, () -> returns(1, "x", SUBMITTED));
        assertRefused(ReportRejection.NOT_SUBMITTED, () -> returns(2, "x", RETURNED));
        assertRefused(ReportRejection.ACCEPTED, () -> returns(2, "x", ACCEPTED));
        assertRefused(ReportRejection.UNKNOWN, () -> returns(2, "x", NONE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void rule_45_a_return_without_a_reason_is_refused(String blank) {
        for (ReportState state : List.of(NONE, DRAFT, SUBMITTED, RETURNED, ACCEPTED, IN_LIEU)) {
            assertRefused(ReportRejection.REASON_BLANK, () -> returns(2, blank, state));
        }
    }

    @Test
    void returning_the_same_version_for_the_same_reason_changes_nothing() {
        assertThat(returns(2, "thiếu số liệu", RETURNED)).isEmpty();
        assertRefused(ReportRejection.NOT_SUBMITTED, () -> returns(1, "thiếu số liệu", RETURNED));
    }

    @Test
    void rule_31_a_report_is_resubmitted_only_after_a_return_as_the_next_version() {
        ResubmitReport command = new ResubmitReport(REPORT, CONTENT);
        assertThat(ReportState.decide(command, RETURNED, act(Role.UNIT_CLERK, MEMBER)))
                .containsExactly(new ReportResubmitted(REPORT, 3, CONTENT, NOW));
        assertRefused(
                ReportRejection.OTHER_UNIT,
                () -> ReportState.decide(command, RETURNED, act(Role.UNIT_CLERK, OTHER)));
        assertRefused(
                ReportRejection.NOT_RETURNED,
                () -> ReportState.decide(command, SUBMITTED, office()));
        assertRefused(
                ReportRejection.ACCEPTED, () -> ReportState.decide(command, ACCEPTED, office()));
        assertRefused(ReportRejection.UNKNOWN, () -> ReportState.decide(command, NONE, office()));
    }

    @Test
    void rule_31_a_report_is_accepted_once_in_the_version_that_was_read() {
        assertThat(accept(2, SUBMITTED)).containsExactly(new ReportAccepted(REPORT, 2, NOW));
        assertThat(accept(2, ACCEPTED)).isEmpty();
        assertRefused(ReportRejection.OTHER_VERSION, () -> accept(1, SUBMITTED));
        assertRefused(ReportRejection.ACCEPTED, () -> accept(1, ACCEPTED));
        assertRefused(ReportRejection.NOT_SUBMITTED, () -> accept(2, RETURNED));
        assertRefused(ReportRejection.UNKNOWN, () -> accept(2, NONE));
    }

    @ParameterizedTest
    @EnumSource(ReportRejection.class)
    void every_reason_refuses_something(ReportRejection reason) {
        ThrowingCallable act =
                switch (reason) {
                    case UNKNOWN -> () -> accept(1, NONE);
                    case EXISTS -> () -> submit("1", MEMBER, CONTENT, ACCEPTED, office());
                    case CAMPAIGN_UNKNOWN ->
                            () ->
                                    ReportState.decide(
                                            new SubmitReport(
                                                    REPORT, CAMPAIGN, "1", MEMBER, CONTENT),
                                            NONE,
                                            office(),
                                            Facts.of());
                    case PHASE_UNKNOWN -> () -> submit("3", MEMBER, CONTENT, NONE, office());
                    case OUT_OF_SCOPE -> () -> submit("1", unit(3), CONTENT, NONE, office());
                    case OTHER_UNIT ->
                            () -> submit("1", MEMBER, CONTENT, NONE, act(Role.UNIT_HEAD, OTHER));
                    case UNIT_ENDED ->
                            () ->
                                    submit(
                                            "1",
                                            MEMBER,
                                            content(TODAY),
                                            NONE,
                                            afterTheEndOf(MEMBER, unit(9)));
                    case UNIT_NOT_YET ->
                            () ->
                                    submit(
                                            "1",
                                            MEMBER,
                                            content(TODAY),
                                            NONE,
                                            beforeTheStartOf(MEMBER));
                    case COVERS_FUTURE ->
                            () -> submit("1", MEMBER, content(TODAY.plusDays(1)), NONE, office());
                    case OWED_ONCE ->
                            () -> succeeded(SUCCESSOR, List.of(MEMBER), handedIn(MEMBER, NOW));
                    case ACCEPTED -> () -> returns(2, "x", ACCEPTED);
                    case NOT_RETURNED ->
                            () ->
                                    ReportState.decide(
                                            new ResubmitReport(REPORT, CONTENT),
                                            SUBMITTED,
                                            office());
                    case NOT_SUBMITTED -> () -> accept(2, RETURNED);
                    case OTHER_VERSION -> () -> accept(1, SUBMITTED);
                    case OTHER_PLACE -> () -> submit("2", MEMBER, CONTENT, DRAFT, office());
                    case DRAFT -> () -> accept(1, DRAFT);
                    case RETURNED -> () -> supplement(TODAY, RETURNED, office());
                    case IN_LIEU -> () -> accept(1, IN_LIEU);
                    case NOT_IN_LIEU -> () -> inLieu(Disposition.REPORT, null, Facts.of());
                    case PLAN_UNKNOWN ->
                            () -> inLieu(Disposition.IN_LIEU_OF_REPORT, PLAN, Facts.of());
                    case LINE_UNKNOWN ->
                            () ->
                                    inLieu(
                                            Disposition.IN_LIEU_OF_REPORT,
                                            PLAN,
                                            issued(Disposition.REPORT));
                    case REASON_BLANK -> () -> returns(2, "", SUBMITTED);
                };
        assertRefused(reason, act);
    }

    @Test
    void rule_52_one_report_owed_by_a_merged_unit_is_handed_in_once() {
        List<UnitId> owed = List.of(MEMBER);
        ReportSubmitted before = handedIn(SUCCESSOR, NOW.minus(Duration.ofDays(1)));

        assertThat(succeeded(SUCCESSOR, owed)).hasSize(1);
        assertThat(succeeded(MEMBER, owed)).hasSize(1);
        assertThat(succeeded(MEMBER, owed, before)).hasSize(1);
        assertRefused(
                ReportRejection.OWED_ONCE, () -> succeeded(SUCCESSOR, owed, handedIn(MEMBER, NOW)));
        assertRefused(
                ReportRejection.OWED_ONCE, () -> succeeded(MEMBER, owed, handedIn(SUCCESSOR, NOW)));
        assertRefused(
                ReportRejection.OWED_ONCE,
                () ->
                        succeeded(
                                MEMBER,
                                owed,
                                before,
                                new ReportResubmitted(OF_OTHER, 2, CONTENT, NOW)));
    }

    @Test
    void rule_52_who_carries_on_hands_in_its_own_report_too_where_it_owes_one() {
        assertThat(succeeded(SUCCESSOR, List.of(MEMBER, SUCCESSOR), handedIn(MEMBER, NOW)))
                .hasSize(1);
    }

    private static ReportSubmitted handedIn(UnitId unit, Instant at) {
        return new ReportSubmitted(OF_OTHER, CAMPAIGN, "1", unit, CONTENT, at);
    }

    /// Hands in for a unit on the day on which the member went into another.
    ///
    /// @param scope of the campaign
    /// @param other events of the report that the other of the two has
    private static List<ReportEvent> succeeded(
            UnitId unit, List<UnitId> scope, ReportEvent... other) {
        return ReportState.decide(
                new SubmitReport(REPORT, CAMPAIGN, "1", unit, content(TODAY.minusDays(1))),
                NONE,
                afterTheEndOf(MEMBER, SUCCESSOR),
                history(
                        Map.of(
                                CAMPAIGN.value(),
                                List.of(launched(scope.toArray(UnitId[]::new))),
                                OF_OTHER.value(),
                                List.<Object>of((Object[]) other))),
                (_, _, asked) ->
                        asked.equals(unit) || other.length == 0
                                ? Optional.empty()
                                : Optional.of(OF_OTHER));
    }

    @Test
    void a_draft_may_lack_everything_and_is_saved_as_often_as_one_likes() {
        ReportDraft empty = new ReportDraft(null, null, List.of());
        for (ReportState state : List.of(NONE, DRAFT, RETURNED)) {
            assertThat(draft(empty, state, act(Role.UNIT_CLERK, MEMBER)))
                    .containsExactly(
                            new ReportDraftSaved(REPORT, CAMPAIGN, "1", MEMBER, empty, NOW));
        }
        assertRefused(ReportRejection.NOT_RETURNED, () -> draft(empty, SUBMITTED, office()));
        assertRefused(ReportRejection.ACCEPTED, () -> draft(empty, ACCEPTED, office()));
        assertRefused(ReportRejection.IN_LIEU, () -> draft(empty, IN_LIEU, office()));
        assertRefused(
                ReportRejection.OTHER_UNIT, () -> draft(empty, NONE, act(Role.UNIT_CLERK, OTHER)));
    }

    @Test
    void a_draft_may_look_ahead_but_what_is_handed_in_may_not() {
        ReportDraft ahead = new ReportDraft("x", TODAY.plusDays(9), List.of());
        assertThat(draft(ahead, NONE, office())).hasSize(1);
        assertRefused(
                ReportRejection.COVERS_FUTURE,
                () -> submit("1", MEMBER, content(TODAY.plusDays(9)), DRAFT, office()));
    }

    @Test
    void a_draft_is_handed_in_under_its_id_where_it_was_drafted() {
        assertThat(submit("1", MEMBER, CONTENT, DRAFT, office())).hasSize(1);
        assertRefused(
                ReportRejection.OTHER_PLACE, () -> submit("2", MEMBER, CONTENT, DRAFT, office()));
        assertRefused(
                ReportRejection.OTHER_PLACE, () -> submit("1", OTHER, CONTENT, DRAFT, office()));
    }

    @Test
    void a_draft_stays_the_draft_of_its_report_also_after_a_return() {
        ReportDraft empty = new ReportDraft(null, null, List.of());
        for (ReportState state : List.of(DRAFT, RETURNED)) {
            for (SaveReportDraft elsewhere :
                    List.of(
                            new SaveReportDraft(REPORT, CAMPAIGN, "2", MEMBER, empty),
                            new SaveReportDraft(REPORT, CAMPAIGN, "1", OTHER, empty))) {
                assertRefused(
                        ReportRejection.OTHER_PLACE,
                        () ->
                                ReportState.decide(
                                        elsewhere,
                                        state,
                                        act(Role.OFFICE_CLERK, OTHER),
                                        CAMPAIGN_FACTS));
            }
        }
    }

    @Test
    void a_draft_was_not_handed_in() {
        assertRefused(ReportRejection.DRAFT, () -> accept(1, DRAFT));
        assertRefused(ReportRejection.DRAFT, () -> returns(1, "x", DRAFT));
        assertRefused(ReportRejection.DRAFT, () -> supplement(TODAY, DRAFT, office()));
        assertRefused(
                ReportRejection.DRAFT,
                () -> ReportState.decide(new ResubmitReport(REPORT, CONTENT), DRAFT, office()));
    }

    @Test
    void a_supplement_is_numbered_and_leaves_the_version_as_it_was() {
        ReportSupplemented first = new ReportSupplemented(REPORT, 2, 1, CONTENT, NOW);
        for (ReportState state : List.of(SUBMITTED, ACCEPTED)) {
            assertThat(supplement(TODAY, state, act(Role.UNIT_CLERK, MEMBER)))
                    .containsExactly(first);
            ReportState once = ReportState.evolve(state, first);
            assertThat(supplement(TODAY, once, office()))
                    .containsExactly(new ReportSupplemented(REPORT, 2, 2, CONTENT, NOW));
            assertThat(version(once)).isEqualTo(2);
        }
        assertRefused(
                ReportRejection.OTHER_UNIT,
                () -> supplement(TODAY, SUBMITTED, act(Role.UNIT_CLERK, OTHER)));
        assertRefused(ReportRejection.RETURNED, () -> supplement(TODAY, RETURNED, office()));
        assertRefused(ReportRejection.IN_LIEU, () -> supplement(TODAY, IN_LIEU, office()));
        assertRefused(ReportRejection.UNKNOWN, () -> supplement(TODAY, NONE, office()));
    }

    @Test
    void rule_9_a_supplement_covers_no_day_that_is_still_to_come() {
        assertRefused(
                ReportRejection.COVERS_FUTURE,
                () -> supplement(TODAY.plusDays(1), ACCEPTED, office()));
    }

    @Test
    void rule_20_a_document_stands_for_a_report_only_where_it_says_thay_b_c() {
        assertThat(inLieu(Disposition.IN_LIEU_OF_REPORT, null, Facts.of())).hasSize(1);
        assertThat(
                        inLieu(
                                Disposition.IN_LIEU_OF_REPORT,
                                PLAN,
                                issued(Disposition.IN_LIEU_OF_REPORT)))
                .hasSize(1);
        for (Disposition other :
                List.of(Disposition.REPORT, Disposition.EXECUTE, Disposition.ARCHIVE)) {
            assertRefused(ReportRejection.NOT_IN_LIEU, () -> inLieu(other, null, Facts.of()));
            assertRefused(
                    ReportRejection.LINE_UNKNOWN,
                    () -> inLieu(Disposition.IN_LIEU_OF_REPORT, PLAN, issued(other)));
        }
        assertRefused(ReportRejection.NOT_IN_LIEU, () -> inLieu(null, null, Facts.of()));
    }

    @Test
    void a_document_stands_for_no_report_that_is_there_already() {
        for (ReportState state : List.of(SUBMITTED, RETURNED, ACCEPTED, IN_LIEU)) {
            assertRefused(
                    ReportRejection.EXISTS,
                    () -> inLieu(Disposition.IN_LIEU_OF_REPORT, null, Facts.of(), state));
        }
    }

    @Test
    void a34_a_plan_that_was_not_issued_stands_for_nothing() {
        Facts drafted = Facts.of(drafted(Disposition.IN_LIEU_OF_REPORT));
        assertRefused(
                ReportRejection.PLAN_UNKNOWN,
                () -> inLieu(Disposition.IN_LIEU_OF_REPORT, PLAN, drafted));
    }

    @Test
    void a_document_in_lieu_needs_no_acceptance_and_can_be_sent_back() {
        assertRefused(ReportRejection.IN_LIEU, () -> accept(1, IN_LIEU));
        assertRefused(ReportRejection.OTHER_VERSION, () -> returns(2, "x", IN_LIEU));
        ReportState returned =
                ReportState.evolve(IN_LIEU, returns(1, "không phải báo cáo", IN_LIEU).getFirst());
        assertThat(ReportState.decide(new ResubmitReport(REPORT, CONTENT), returned, office()))
                .containsExactly(new ReportResubmitted(REPORT, 2, CONTENT, NOW));
        assertRefused(
                ReportRejection.IN_LIEU,
                () -> ReportState.decide(new ResubmitReport(REPORT, CONTENT), IN_LIEU, office()));
    }

    /// Tries anything in any order: each resubmission is the next version, what was accepted stays,
    /// and a refusal leaves everything as it was.
    @Tag("thousands")
    @ParameterizedTest
    @ValueSource(longs = {31, 45, 20_210_618})
    void random_commands_never_break_the_life_of_a_report(long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        for (int run = 0; run < 200; run++) {
            ReportState state = NONE;
            List<ReportEvent> history = new ArrayList<>();
            int submissions = 0;
            for (int step = 0; step < 25; step++) {
                List<ReportEvent> decided = attempt(random, state);
                assertThat(decided).hasSizeLessThanOrEqualTo(1);
                if (state instanceof ReportState.Accepted) {
                    assertThat(decided)
                            .as("seed %d, run %d: final but for supplements", seed, run)
                            .allMatch(ReportSupplemented.class::isInstance);
                }
                for (ReportEvent event : decided) {
                    state = ReportState.evolve(state, event);
                    history.add(event);
                    submissions += isSubmission(event) ? 1 : 0;
                    assertThat(version(state))
                            .as("seed %d, run %d, step %d: %s", seed, run, step, history)
                            .isEqualTo(submissions);
                }
            }
            ReportState replayed = NONE;
            for (ReportEvent event : history) {
                replayed = ReportState.evolve(replayed, event);
            }
            assertThat(replayed).as("seed %d, run %d", seed, run).isEqualTo(state);
        }
    }

    @Test
    void the_state_follows_the_events_and_ignores_what_has_no_place_in_it() {
        ReportReturned returned = new ReportReturned(REPORT, 1, "x", NOW);
        ReportResubmitted resubmitted = new ReportResubmitted(REPORT, 2, CONTENT, NOW);
        assertThat(ReportState.evolve(NONE, returned)).isEqualTo(NONE);
        assertThat(ReportState.evolve(SUBMITTED, resubmitted)).isEqualTo(SUBMITTED);
        assertThat(ReportState.evolve(ACCEPTED, returned)).isEqualTo(ACCEPTED);
        assertThat(ReportState.evolve(NONE, new ReportAccepted(REPORT, 1, NOW))).isEqualTo(NONE);
        for (ReportState state : List.of(DRAFT, RETURNED)) {
            assertThat(ReportState.evolve(state, returned)).isEqualTo(state);
        }
        for (ReportState state : List.of(NONE, DRAFT, RETURNED, IN_LIEU)) {
            assertThat(
                            ReportState.evolve(
                                    state, new ReportSupplemented(REPORT, 2, 1, CONTENT, NOW)))
                    .isEqualTo(state);
        }
    }

    private static List<ReportEvent> attempt(RandomGenerator random, ReportState state) {
        int version = random.nextInt(1, 4);
        Act act =
                random.nextBoolean() ? office() : act(Role.UNIT_CLERK, unit(random.nextInt(1, 4)));
        try {
            return switch (random.nextInt(6)) {
                case 4 -> draft(new ReportDraft(null, null, List.of()), state, act);
                case 5 -> supplement(TODAY, state, act);
                case 0 -> submit("1", MEMBER, CONTENT, state, act);
                case 1 ->
                        ReportState.decide(
                                new ReturnReport(
                                        REPORT, version, random.nextInt(4) == 0 ? " " : "lý do"),
                                state,
                                act);
                case 2 ->
                        ReportState.decide(
                                new ResubmitReport(
                                        REPORT, content(TODAY.plusDays(random.nextInt(-1, 2)))),
                                state,
                                act);
                default -> ReportState.decide(new AcceptReport(REPORT, version), state, act);
            };
        } catch (Rejection refused) {
            return List.of();
        }
    }

    private static boolean isSubmission(ReportEvent event) {
        return switch (event) {
            case ReportSubmitted _, ReportResubmitted _, DocumentInLieuRecorded _ -> true;
            case ReportDraftSaved _, ReportReturned _, ReportAccepted _, ReportSupplemented _ ->
                    false;
        };
    }

    private static int version(ReportState state) {
        return switch (state) {
            case ReportState.None _, ReportState.Draft _ -> 0;
            case ReportState.InLieu _ -> 1;
            case ReportState.Submitted submitted -> submitted.version();
            case ReportState.Returned returned -> returned.version();
            case ReportState.Accepted accepted -> accepted.version();
        };
    }

    private static List<ReportEvent> submit(
            String phase, UnitId unit, ReportContent content, ReportState state, Act act) {
        return ReportState.decide(
                new SubmitReport(REPORT, CAMPAIGN, phase, unit, content),
                state,
                act,
                CAMPAIGN_FACTS);
    }

    private static List<ReportEvent> draft(ReportDraft draft, ReportState state, Act act) {
        return ReportState.decide(
                new SaveReportDraft(REPORT, CAMPAIGN, "1", MEMBER, draft),
                state,
                act,
                CAMPAIGN_FACTS);
    }

    private static List<ReportEvent> supplement(LocalDate until, ReportState state, Act act) {
        return ReportState.decide(new SupplementReport(REPORT, content(until)), state, act);
    }

    private static List<ReportEvent> inLieu(
            @Nullable Disposition disposition, @Nullable PlanId plan, Facts facts) {
        return inLieu(disposition, plan, facts, NONE);
    }

    private static List<ReportEvent> inLieu(
            @Nullable Disposition disposition,
            @Nullable PlanId plan,
            Facts facts,
            ReportState state) {
        return ReportState.decide(
                new RecordDocumentInLieu(
                        REPORT,
                        CAMPAIGN,
                        "1",
                        MEMBER,
                        new DocumentInLieu(LINE, "Kế hoạch số 12", TODAY, plan, List.of()),
                        disposition),
                state,
                act(Role.UNIT_CLERK, MEMBER),
                CAMPAIGN_FACTS,
                facts);
    }

    private static Facts issued(Disposition disposition) {
        return Facts.of(
                drafted(disposition),
                new PlanIssued(PLAN, null, "KH-UBND", TODAY, "UBND huyện", null, null, List.of()));
    }

    private static PlanDrafted drafted(Disposition disposition) {
        PlanContent content =
                new PlanContent(
                        2021,
                        head(),
                        List.of(),
                        noTheme(),
                        List.of(),
                        List.of(new Recipient(LINE, disposition, List.of(), null)),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of());
        return new PlanDrafted(PLAN, "kh-12", content);
    }

    private static List<ReportEvent> returns(int version, String reason, ReportState state) {
        return ReportState.decide(new ReturnReport(REPORT, version, reason), state, office());
    }

    private static List<ReportEvent> accept(int version, ReportState state) {
        return ReportState.decide(new AcceptReport(REPORT, version), state, office());
    }

    private static ReportContent content(LocalDate coversUntil) {
        return new ReportContent("Đã hoàn thành", coversUntil, List.of());
    }
}

package vn.sovang.command.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.sovang.command.given.Given.NOW;
import static vn.sovang.command.given.Given.TODAY;
import static vn.sovang.command.given.Given.id;
import static vn.sovang.command.given.Given.monthly;
import static vn.sovang.command.given.Given.office;
import static vn.sovang.command.given.Given.phase;
import static vn.sovang.command.given.Given.plan;
import static vn.sovang.command.given.Given.unit;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.sovang.award.AwardOffer;
import vn.sovang.award.CommendationForm;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.FormItem;
import vn.sovang.award.Quota;
import vn.sovang.award.SubjectKind;
import vn.sovang.campaign.AmendmentLeftOut;
import vn.sovang.campaign.CampaignAmended;
import vn.sovang.campaign.CampaignChange;
import vn.sovang.campaign.CampaignClosed;
import vn.sovang.campaign.CampaignDateSettled;
import vn.sovang.campaign.CampaignEvent;
import vn.sovang.campaign.CampaignId;
import vn.sovang.campaign.CampaignLaunched;
import vn.sovang.campaign.CampaignPart;
import vn.sovang.campaign.ParticipationRegistered;
import vn.sovang.campaign.PhaseExtended;
import vn.sovang.campaign.TakePlanAmendments;
import vn.sovang.command.act.Facts;
import vn.sovang.plan.CampaignKind;
import vn.sovang.plan.DocumentNumber;
import vn.sovang.plan.Finding;
import vn.sovang.plan.FindingCode;
import vn.sovang.plan.PlanAmended;
import vn.sovang.plan.PlanDrafted;
import vn.sovang.plan.PlanId;
import vn.sovang.plan.PlanIssued;
import vn.sovang.plan.PlannedCampaign;
import vn.sovang.plan.PlannedPhase;
import vn.sovang.text.Phrase;
import vn.sovang.time.Deadline;
import vn.sovang.time.SettledDate;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A launched campaign follows the amendments of its plan.
class PlanChangeTest {
    private static final PlanId PLAN = new PlanId(id(10));
    private static final CampaignId CAMPAIGN = new CampaignId(id(20));
    private static final UnitId MEMBER = unit(1);
    private static final LocalDate LAUNCH = LocalDate.of(2021, 2, 5);
    private static final LocalDate AMENDED = LocalDate.of(2021, 6, 1);

    private static final PlannedPhase ONE = phase("1", "01/01/2021", "đến hết ngày 30/6/2021");
    private static final PlannedPhase TWO = phase("2", "01/7/2021", "đến hết ngày 31/12/2021");
    private static final PlannedCampaign WRITTEN = says(2, null, ONE, TWO);

    private static final CampaignState RUNNING =
            CampaignState.evolve(new CampaignState.None(), launched(WRITTEN, 0));

    @Test
    void rule_16_what_the_plan_changes_is_changed_from_the_day_of_its_document() {
        PlannedCampaign later = says(3, Deadline.of("đến hết ngày 15/12/2021"), ONE, TWO);

        assertThat(take(RUNNING, amended(1, later)))
                .containsExactly(
                        new CampaignAmended(
                                CAMPAIGN,
                                launched(later, 0).text(),
                                List.of(),
                                List.of(),
                                List.of(),
                                AMENDED,
                                "31/KH-SCT",
                                "sửa đổi 1",
                                1,
                                NOW,
                                List.of(
                                        new CampaignChange(
                                                CampaignPart.DOSSIER,
                                                null,
                                                null,
                                                "đến hết ngày 15/12/2021"),
                                        new CampaignChange(CampaignPart.AWARDS, null, null, null)),
                                List.of(),
                                null,
                                List.of()));
    }

    @Test
    void rule_16_what_the_plan_leaves_as_it_was_stays_as_the_campaign_has_it() {
        Deadline extended = Deadline.of("đến hết ngày 15/7/2021");
        PlannedPhase own = phase("2022", "01/01/2022", "đến hết ngày 31/12/2022");
        CampaignState state =
                after(
                        RUNNING,
                        own(launched(says(2, null, ONE, TWO, own), 0)),
                        new PhaseExtended(CAMPAIGN, "1", extended, null, null, "CV 20", NOW));
        PlannedPhase moved = phase("2", "01/7/2021", "đến hết ngày 15/01/2022");

        PlannedCampaign now =
                ((CampaignAmended) take(state, amended(1, says(3, null, ONE, moved))).getFirst())
                        .text()
                        .content();

        assertThat(now.phases()).extracting(PlannedPhase::label).containsExactly("1", "2", "2022");
        assertThat(now.phases().getFirst().end()).isEqualTo(extended);
        assertThat(now.phases().get(1).end()).isEqualTo(moved.end());
        assertThat(now.awards()).isEqualTo(offers(3));
    }

    @Test
    void a_phase_of_the_plan_is_not_labelled_like_a_round_of_one_that_the_campaign_has_by_itself() {
        PlannedPhase own = monthly("m");
        PlannedPhase like = phase("m (25/04/2021)", "01/01/2021", "đến hết ngày 31/12/2021");
        CampaignState state = after(RUNNING, own(launched(says(2, null, ONE, TWO, own), 0)));

        assertThat(take(state, amended(1, says(2, null, ONE, TWO, like))))
                .singleElement()
                .isInstanceOf(AmendmentLeftOut.class);
    }

    @Test
    void rule_5_a_settled_day_stays_with_words_that_the_plan_leaves() {
        PlannedPhase impossible = phase("1", "01/01/2021", "đến hết ngày 31/6/2021");
        SettledDate day = new SettledDate(LocalDate.of(2021, 6, 30), "lan", "CV 12", NOW);
        PlannedCampaign written = says(2, null, impossible, TWO);
        CampaignState settled =
                after(
                        CampaignState.evolve(new CampaignState.None(), launched(written, 0)),
                        new CampaignDateSettled(CAMPAIGN, "phases[1].end", day));

        CampaignAmended amended =
                (CampaignAmended)
                        takeUnder(written, settled, amended(1, says(3, null, impossible, TWO)))
                                .getFirst();

        assertThat(amended.text().phase("1").orElseThrow().end().date()).isEqualTo(day);
    }

    @Test
    void each_amendment_is_followed_once() {
        PlannedCampaign later = says(3, null, ONE, TWO);
        PlanAmended first = amended(1, later);
        CampaignState followed = after(RUNNING, take(RUNNING, first).getFirst());

        assertThat(take(followed, first)).isEmpty();
        assertThat(take(RUNNING, amended(1, WRITTEN))).as("nothing of this campaign").isEmpty();
        assertThat(take(CampaignState.evolve(new CampaignState.None(), launched(later, 1)), first))
                .as("launched after it")
                .isEmpty();
        assertThat(take(RUNNING)).as("no amendment").isEmpty();
        assertThat(take(after(RUNNING, new CampaignClosed(CAMPAIGN, TODAY, "x")), first))
                .as("a closed campaign follows nothing more")
                .isEmpty();
    }

    @Test
    void rule_29_a_phase_on_which_somebody_registered_does_not_go_and_the_amendment_is_not_lost() {
        CampaignState registered =
                after(RUNNING, new ParticipationRegistered(CAMPAIGN, "2", MEMBER, "100 %", NOW));
        PlanAmended first = amended(1, says(3, null, ONE));

        List<CampaignEvent> left = take(registered, first);

        assertThat(left)
                .containsExactly(
                        new AmendmentLeftOut(
                                CAMPAIGN,
                                PLAN,
                                1,
                                List.of(
                                        new Finding(
                                                FindingCode.CAMPAIGN_NOT_AMENDED,
                                                "campaigns[nam-2021].phases[2]",
                                                new Phrase("Đợt 2"))),
                                NOW));
        CampaignState after = after(registered, left.getFirst());
        assertThat(take(after, first)).as("it is told once").isEmpty();
        assertThat(take(after, first, amended(2, says(3, null, ONE, TWO))))
                .as("an amendment that fits brings what the earlier one changed")
                .singleElement()
                .isInstanceOfSatisfying(
                        CampaignAmended.class,
                        amended -> {
                            assertThat(amended.planAmendment()).isEqualTo(2);
                            assertThat(amended.text().content()).isEqualTo(says(3, null, ONE, TWO));
                        });
    }

    @Test
    void a_phase_on_which_nothing_hangs_goes_and_one_with_reports_stays() {
        PlanAmended first = amended(1, says(2, null, ONE));

        assertThat(take(RUNNING, first))
                .singleElement()
                .isInstanceOfSatisfying(
                        CampaignAmended.class,
                        amended -> {
                            assertThat(amended.droppedPhases()).containsExactly("2");
                            assertThat(amended.text().content().phases()).containsExactly(ONE);
                        });
        assertThat(
                        CampaignState.decide(
                                new TakePlanAmendments(CAMPAIGN, PLAN),
                                RUNNING,
                                office(),
                                facts(WRITTEN, first),
                                "2"::equals))
                .singleElement()
                .isInstanceOf(AmendmentLeftOut.class);
    }

    @Test
    void rounds_of_reports_that_are_no_more_go_unless_one_was_reported_on() {
        CampaignState monthly =
                after(RUNNING, own(launched(says(3, null, reporting("25"), TWO), 0)));
        PlannedCampaign written = says(3, null, reporting("25"), TWO);
        PlanAmended earlier = amended(1, says(3, null, reporting("20"), TWO));

        assertThat(takeUnder(written, monthly, earlier))
                .singleElement()
                .isInstanceOfSatisfying(
                        CampaignAmended.class,
                        amended ->
                                assertThat(amended.droppedPhases())
                                        .hasSize(6)
                                        .startsWith("1 (25/01/2021)"));
        assertThat(
                        CampaignState.decide(
                                new TakePlanAmendments(CAMPAIGN, PLAN),
                                monthly,
                                office(),
                                facts(written, earlier),
                                "1 (25/02/2021)"::equals))
                .singleElement()
                .isInstanceOfSatisfying(
                        AmendmentLeftOut.class,
                        left ->
                                assertThat(left.findings())
                                        .extracting(Finding::anchor)
                                        .containsExactly(
                                                "campaigns[nam-2021].phases[1 (25/02/2021)]"));
    }

    private static PlannedPhase reporting(String day) {
        return new PlannedPhase(
                ONE.label(),
                ONE.name(),
                ONE.start(),
                ONE.end(),
                ONE.wrapUp(),
                Deadline.of("trước ngày " + day + " hằng tháng"),
                ONE.commemorations());
    }

    @Test
    void rule_16_a_campaign_that_is_no_more_in_its_plan_goes_on_and_is_told() {
        PlanAmended gone =
                new PlanAmended(
                        PLAN,
                        1,
                        plan(),
                        "bỏ phong trào",
                        new DocumentNumber("31"),
                        "KH-SCT",
                        AMENDED,
                        "Sở Công Thương",
                        "GIÁM ĐỐC",
                        null,
                        null);

        assertThat(take(RUNNING, gone))
                .singleElement()
                .isInstanceOfSatisfying(
                        AmendmentLeftOut.class,
                        left ->
                                assertThat(left.findings())
                                        .extracting(Finding::anchor)
                                        .containsExactly("campaigns[nam-2021]"));
    }

    @Test
    void rule_31_no_limit_is_put_before_the_day_of_the_amendment_so_nobody_is_late_afterwards() {
        assertThat(anchors(amended(1, says(2, null, end("31/5/2021"), TWO))))
                .containsExactly("campaigns[nam-2021].phases[1].end");
        assertThat(anchors(amended(1, says(2, Deadline.of("trước ngày 01/6/2021"), ONE, TWO))))
                .containsExactly("campaigns[nam-2021].dossier");
        assertThat(take(RUNNING, amended(1, says(2, null, end("01/6/2021"), TWO))))
                .as("the day itself is in time")
                .singleElement()
                .isInstanceOf(CampaignAmended.class);
        assertThat(take(RUNNING, amended(1, says(2, null, end("theo quy định"), TWO))))
                .as("a limit that nobody knows is nobody's")
                .singleElement()
                .isInstanceOf(CampaignAmended.class);
    }

    private static List<String> anchors(PlanAmended amended) {
        return ((AmendmentLeftOut) take(RUNNING, amended).getFirst())
                .findings().stream().map(Finding::anchor).toList();
    }

    private static List<CampaignEvent> take(CampaignState state, PlanAmended... amendments) {
        return takeUnder(WRITTEN, state, amendments);
    }

    private static List<CampaignEvent> takeUnder(
            PlannedCampaign written, CampaignState state, PlanAmended... amendments) {
        return CampaignState.decide(
                new TakePlanAmendments(CAMPAIGN, PLAN),
                state,
                office(),
                facts(written, amendments),
                _ -> false);
    }

    private static Facts facts(PlannedCampaign written, PlanAmended... amendments) {
        List<Object> events = new ArrayList<>();
        events.add(new PlanDrafted(PLAN, "a", plan(written)));
        events.add(
                new PlanIssued(
                        PLAN,
                        new DocumentNumber("15"),
                        "KH-SCT",
                        LocalDate.of(2021, 2, 3),
                        "Sở Công Thương",
                        "GIÁM ĐỐC",
                        null,
                        List.of()));
        events.addAll(List.of(amendments));
        return new Facts(events);
    }

    private static PlanAmended amended(int number, PlannedCampaign says) {
        return new PlanAmended(
                PLAN,
                number,
                plan(says),
                "sửa đổi " + number,
                new DocumentNumber("3" + number),
                "KH-SCT",
                AMENDED,
                "Sở Công Thương",
                "GIÁM ĐỐC",
                null,
                null);
    }

    /// The campaign amends itself to what this launch says.
    private static CampaignAmended own(CampaignLaunched says) {
        return new CampaignAmended(
                CAMPAIGN,
                says.text(),
                List.of(),
                List.of(),
                List.of(),
                AMENDED,
                "CV 3",
                "năm sau",
                null,
                NOW);
    }

    private static CampaignLaunched launched(PlannedCampaign content, int planAmendment) {
        return new CampaignLaunched(
                CAMPAIGN,
                PLAN,
                content,
                2021,
                LocalDate.of(2021, 2, 3),
                LAUNCH,
                List.of(MEMBER),
                planAmendment,
                null);
    }

    private static PlannedPhase end(String words) {
        return phase("1", "01/01/2021", words);
    }

    private static PlannedCampaign says(
            int quota, @Nullable Deadline dossier, PlannedPhase... phases) {
        return new PlannedCampaign(
                "nam-2021",
                new Phrase("Phong trào thi đua năm 2021"),
                CampaignKind.ANNUAL,
                List.of(phases),
                dossier,
                List.of(),
                offers(quota),
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                List.of());
    }

    private static List<AwardOffer> offers(int quota) {
        return List.of(
                new AwardOffer(
                        new FormItem(
                                CommendationForm.LETTER_OF_COMMENDATION,
                                DecidingAuthority.DEPARTMENT_DIRECTOR),
                        List.of(SubjectKind.INDIVIDUAL),
                        new Phrase("Giấy khen"),
                        List.of(new Quota(SubjectKind.INDIVIDUAL, quota)),
                        null));
    }

    private static CampaignState after(CampaignState state, CampaignEvent... events) {
        CampaignState now = state;
        for (CampaignEvent event : events) {
            now = CampaignState.evolve(now, event);
        }
        return now;
    }
}

package vn.sovang.command.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.sovang.command.given.Given.NOW;
import static vn.sovang.command.given.Given.TODAY;
import static vn.sovang.command.given.Given.act;
import static vn.sovang.command.given.Given.id;
import static vn.sovang.command.given.Given.office;
import static vn.sovang.command.given.Given.register;
import static vn.sovang.command.given.Given.unit;
import static vn.sovang.command.given.Refusals.assertRefused;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.sovang.award.CommendationForm;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.FormItem;
import vn.sovang.award.SubjectKind;
import vn.sovang.campaign.CampaignId;
import vn.sovang.command.act.Act;
import vn.sovang.kernel.Actor;
import vn.sovang.kernel.Role;
import vn.sovang.proposal.AwardProposed;
import vn.sovang.proposal.DossierCertified;
import vn.sovang.proposal.LineRefused;
import vn.sovang.proposal.ListPublished;
import vn.sovang.proposal.Nominee;
import vn.sovang.proposal.NomineeId;
import vn.sovang.proposal.ProposalCommand;
import vn.sovang.proposal.ProposalEvent;
import vn.sovang.proposal.ProposalId;
import vn.sovang.proposal.ProposalLine;
import vn.sovang.proposal.ProposalReturned;
import vn.sovang.proposal.ProposalSubmitted;
import vn.sovang.proposal.PublicityNotice;
import vn.sovang.proposal.PublicityWindow;
import vn.sovang.proposal.PublicityWithdrawn;
import vn.sovang.proposal.PublishList;
import vn.sovang.proposal.RecordRemark;
import vn.sovang.proposal.RecordVoteMinutes;
import vn.sovang.proposal.RemarkRecorded;
import vn.sovang.proposal.RemarkSettled;
import vn.sovang.proposal.SettleRemark;
import vn.sovang.proposal.VoteMinutes;
import vn.sovang.proposal.VoteMinutesRecorded;
import vn.sovang.proposal.WithdrawPublicity;

import java.time.LocalDate;
import java.util.List;

/// Publicity of the list of a proposal, from its announcement to the council's vote.
class ProposalPublicityTest {
    private static final ProposalId PROPOSAL = new ProposalId(id(40));
    private static final String RULE = "Quy chế xét khen thưởng, Điều 9";

    /// Ten working days after this Friday are over on the day before the vote.
    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 6, 3);

    private static final ProposalState OPEN =
            after(
                    new ProposalState.None(),
                    new AwardProposed(
                            PROPOSAL,
                            new CampaignId(id(20)),
                            unit(1),
                            List.of(line(1, null), line(2, "nguoi-duoc-de-nghi")),
                            List.of(),
                            "x",
                            NOW));
    private static final ProposalState SUBMITTED =
            after(
                    OPEN,
                    new DossierCertified(PROPOSAL, "truong-phong", NOW),
                    new ProposalSubmitted(PROPOSAL, NOW));
    private static final ProposalState PUBLISHED = after(SUBMITTED, published(FIRST_DAY, null));
    private static final ProposalState REMARKED =
            after(PUBLISHED, remark(1, null, "Sáng kiến là của tập thể."));

    @Test
    void a_list_is_made_public_once_at_a_time() {
        assertThat(decide(publish(FIRST_DAY, null), SUBMITTED))
                .containsExactly(published(FIRST_DAY, null));
        assertThat(decide(publish(FIRST_DAY, null), PUBLISHED)).as("again").isEmpty();
        assertRefused(
                ProposalRejection.LIST_PUBLISHED,
                () -> decide(publish(FIRST_DAY.plusDays(1), null), PUBLISHED));
        assertThat(decide(publish(TODAY, null), PUBLISHED)).as("after it was over").hasSize(1);
        assertRefused(
                ProposalRejection.PUBLISHED_IN_FUTURE,
                () -> decide(publish(TODAY.plusDays(1), null), SUBMITTED));
    }

    @Test
    void what_was_taken_back_is_made_public_anew() {
        assertThat(decide(withdraw("đăng thiếu"), PUBLISHED))
                .containsExactly(
                        new PublicityWithdrawn(PROPOSAL, "đăng thiếu", "office-head", NOW));
        ProposalState back =
                after(PUBLISHED, new PublicityWithdrawn(PROPOSAL, "đăng thiếu", "x", NOW));
        assertThat(decide(withdraw("đăng thiếu"), back)).isEmpty();
        assertThat(decide(publish(FIRST_DAY.plusDays(1), null), back)).hasSize(1);
        assertRefused(ProposalRejection.LIST_NOT_PUBLISHED, () -> decide(withdraw("x"), back));
        assertRefused(ProposalRejection.REASON_BLANK, () -> decide(withdraw(" "), PUBLISHED));
    }

    @Test
    void a_unit_makes_its_own_list_public_before_it_hands_in_and_the_office_after() {
        Act clerk = act(Role.UNIT_CLERK, unit(1));
        Act other = act(Role.UNIT_CLERK, unit(2));
        Act secretary = act(Role.COUNCIL_SECRETARY, null);

        assertThat(decide(publish(FIRST_DAY, null), OPEN, clerk)).hasSize(1);
        assertRefused(
                ProposalRejection.OTHER_UNIT, () -> decide(publish(FIRST_DAY, null), OPEN, other));
        assertThat(decide(publish(FIRST_DAY, null), SUBMITTED, secretary)).hasSize(1);
        for (ProposalCommand command :
                List.of(publish(TODAY, null), withdraw("x"), remarked("x"), settle(1, "x"))) {
            assertRefused(
                    ProposalRejection.PUBLICITY_WITH_OFFICE,
                    () -> decide(command, REMARKED, clerk));
        }
    }

    @Test
    void rule_44_nobody_handles_the_publicity_of_their_own_award() {
        Act own = new Act(new Actor("nguoi-duoc-de-nghi", Role.OFFICE_CLERK, null), NOW);
        for (ProposalCommand command :
                List.of(publish(TODAY, null), withdraw("x"), remarked("x"), settle(1, "x"))) {
            assertRefused(ProposalRejection.OWN, () -> decide(command, REMARKED, own));
        }
    }

    @Test
    void a_return_does_not_end_the_publicity() {
        ProposalState again =
                after(
                        REMARKED,
                        new ProposalReturned(PROPOSAL, "thiếu giấy", NOW),
                        new DossierCertified(PROPOSAL, "x", NOW),
                        new ProposalSubmitted(PROPOSAL, NOW));

        assertRefused(ProposalRejection.PUBLICITY_UNSEEN, () -> vote(again, null));
    }

    @Test
    void remarks_are_numbered_and_who_made_them_may_stay_unnamed() {
        assertThat(decide(remarked("Sáng kiến là của tập thể."), PUBLISHED))
                .containsExactly(remark(1, null, "Sáng kiến là của tập thể."));
        assertThat(decide(remarked("Sáng kiến là của tập thể."), REMARKED)).as("again").isEmpty();
        assertThat(decide(new RecordRemark(PROPOSAL, 2, TODAY, "Công đoàn", "Khác"), REMARKED))
                .containsExactly(
                        new RemarkRecorded(
                                PROPOSAL, 2, 2, TODAY, "Công đoàn", "Khác", "office-head", NOW));
        assertRefused(ProposalRejection.LIST_NOT_PUBLISHED, () -> decide(remarked("x"), SUBMITTED));
        assertRefused(
                ProposalRejection.LINE_UNKNOWN,
                () -> decide(new RecordRemark(PROPOSAL, 9, TODAY, null, "x"), PUBLISHED));
        ProposalState refused =
                after(PUBLISHED, new LineRefused(PROPOSAL, 2, "rút", "x", NOW, List.of()));
        assertRefused(
                ProposalRejection.LINE_REFUSED,
                () -> decide(new RecordRemark(PROPOSAL, 2, TODAY, null, "x"), refused));
        assertRefused(
                ProposalRejection.REMARK_IN_FUTURE,
                () ->
                        decide(
                                new RecordRemark(PROPOSAL, null, TODAY.plusDays(1), null, "x"),
                                PUBLISHED));
    }

    @Test
    void rule_45_a_remark_is_settled_once_with_a_reason() {
        RemarkSettled settled =
                new RemarkSettled(
                        PROPOSAL,
                        1,
                        RemarkSettled.Outcome.REJECTED,
                        "giấy ghi một tác giả",
                        "office-head",
                        NOW);
        assertThat(decide(settle(1, "giấy ghi một tác giả"), REMARKED)).containsExactly(settled);
        ProposalState after = after(REMARKED, settled);
        assertThat(decide(settle(1, "giấy ghi một tác giả"), after)).isEmpty();
        assertRefused(ProposalRejection.REMARK_SETTLED, () -> decide(settle(1, "khác"), after));
        assertRefused(ProposalRejection.REMARK_UNKNOWN, () -> decide(settle(2, "x"), REMARKED));
        assertRefused(ProposalRejection.REASON_BLANK, () -> decide(settle(1, ""), REMARKED));
    }

    @Test
    void a_vote_after_the_time_with_every_remark_settled_needs_nothing() {
        assertThat(notices(vote(PUBLISHED, null))).isEmpty();
        ProposalState settled =
                after(
                        REMARKED,
                        new RemarkSettled(
                                PROPOSAL, 1, RemarkSettled.Outcome.ACCEPTED, "sửa", "x", NOW));
        assertThat(notices(vote(settled, null))).isEmpty();
    }

    @Test
    void a_vote_within_the_time_or_with_a_remark_open_must_be_seen_and_keeps_it() {
        ProposalState running = after(SUBMITTED, published(FIRST_DAY.plusDays(1), null));

        assertRefused(ProposalRejection.PUBLICITY_UNSEEN, () -> vote(running, null));
        assertRefused(ProposalRejection.PUBLICITY_UNSEEN, () -> vote(REMARKED, false));
        assertThat(notices(vote(running, true))).containsExactly(PublicityNotice.NOT_OVER);
        assertThat(notices(vote(REMARKED, true))).containsExactly(PublicityNotice.REMARK_UNSETTLED);
    }

    @Test
    void a_rule_of_the_organisations_own_refuses_the_vote() {
        ProposalState running = after(SUBMITTED, published(FIRST_DAY.plusDays(1), RULE));
        ProposalState open =
                after(SUBMITTED, published(FIRST_DAY, RULE), remark(1, null, "Chưa đúng."));

        assertRefused(ProposalRejection.PUBLICITY_NOT_OVER, () -> vote(running, true));
        assertRefused(ProposalRejection.REMARKS_OPEN, () -> vote(open, true));
    }

    /// A meeting of the unit itself comes before anything is public.
    @Test
    void a_unit_votes_whatever_is_public() {
        assertThat(
                        decide(
                                new RecordVoteMinutes(
                                        PROPOSAL, minutes(VoteMinutes.Body.PEER_MEETING)),
                                REMARKED))
                .hasSize(1);
    }

    static ThrowingCallable refused(ProposalRejection reason) {
        return switch (reason) {
            case LIST_PUBLISHED -> () -> decide(publish(FIRST_DAY.plusDays(1), null), PUBLISHED);
            case LIST_NOT_PUBLISHED -> () -> decide(withdraw("x"), SUBMITTED);
            case PUBLISHED_IN_FUTURE -> () -> decide(publish(TODAY.plusDays(1), null), SUBMITTED);
            case PUBLICITY_WITH_OFFICE ->
                    () -> decide(withdraw("x"), PUBLISHED, act(Role.UNIT_CLERK, unit(1)));
            case PUBLICITY_NOT_OVER -> () -> vote(after(SUBMITTED, published(TODAY, RULE)), true);
            case PUBLICITY_UNSEEN -> () -> vote(REMARKED, null);
            case REMARK_IN_FUTURE ->
                    () ->
                            decide(
                                    new RecordRemark(PROPOSAL, null, TODAY.plusDays(1), null, "x"),
                                    PUBLISHED);
            case REMARK_UNKNOWN -> () -> decide(settle(2, "x"), REMARKED);
            case REMARK_SETTLED ->
                    () ->
                            decide(
                                    settle(1, "khác"),
                                    after(
                                            REMARKED,
                                            new RemarkSettled(
                                                    PROPOSAL,
                                                    1,
                                                    RemarkSettled.Outcome.ACCEPTED,
                                                    "sửa",
                                                    "x",
                                                    NOW)));
            case REMARKS_OPEN ->
                    () ->
                            vote(
                                    after(
                                            SUBMITTED,
                                            published(FIRST_DAY, RULE),
                                            remark(1, null, "x")),
                                    true);
            default -> throw new IllegalArgumentException(reason.code());
        };
    }

    private static ProposalState after(ProposalState before, ProposalEvent... events) {
        ProposalState state = before;
        for (ProposalEvent event : events) {
            state = ProposalState.evolve(state, event);
        }
        return state;
    }

    private static ProposalLine line(int number, @Nullable String account) {
        return new ProposalLine(
                number,
                new Nominee(
                        new NomineeId(id(60 + number)),
                        SubjectKind.INDIVIDUAL,
                        "Người " + number,
                        unit(1),
                        account,
                        List.of()),
                new FormItem(
                        CommendationForm.LETTER_OF_COMMENDATION,
                        DecidingAuthority.DEPARTMENT_DIRECTOR),
                "thành tích",
                null);
    }

    private static ListPublished published(LocalDate from, @Nullable String rule) {
        return new ListPublished(
                PROPOSAL, new PublicityWindow(from, 10, null), "Cổng", rule, "office-head", NOW);
    }

    private static PublishList publish(LocalDate from, @Nullable String rule) {
        return new PublishList(PROPOSAL, new PublicityWindow(from, 10, null), "Cổng", rule);
    }

    private static WithdrawPublicity withdraw(String reason) {
        return new WithdrawPublicity(PROPOSAL, reason);
    }

    private static RecordRemark remarked(String text) {
        return new RecordRemark(PROPOSAL, null, TODAY, null, text);
    }

    private static RemarkRecorded remark(int number, @Nullable String by, String text) {
        return new RemarkRecorded(PROPOSAL, number, null, TODAY, by, text, "office-head", NOW);
    }

    private static SettleRemark settle(int number, String reason) {
        return new SettleRemark(PROPOSAL, number, RemarkSettled.Outcome.REJECTED, reason);
    }

    private static List<ProposalEvent> vote(ProposalState state, @Nullable Boolean seen) {
        return decide(
                new RecordVoteMinutes(PROPOSAL, minutes(VoteMinutes.Body.COUNCIL), seen), state);
    }

    private static VoteMinutes minutes(VoteMinutes.Body body) {
        return new VoteMinutes(
                body,
                TODAY,
                true,
                List.of(new VoteMinutes.Member("uy-vien", VoteMinutes.Attendance.PRESENT)),
                List.of(),
                List.of(new VoteMinutes.LineVote(1, 1, 0, 0)));
    }

    private static List<PublicityNotice> notices(List<ProposalEvent> events) {
        return ((VoteMinutesRecorded) events.getFirst()).notices();
    }

    private static List<ProposalEvent> decide(ProposalCommand command, ProposalState state) {
        return decide(command, state, office());
    }

    private static List<ProposalEvent> decide(
            ProposalCommand command, ProposalState state, Act act) {
        return switch (command) {
            case PublishList c -> ProposalPublicity.decide(c, state, act, register());
            case WithdrawPublicity c -> ProposalPublicity.decide(c, state, act, register());
            case RecordRemark c -> ProposalPublicity.decide(c, state, act, register());
            case SettleRemark c -> ProposalPublicity.decide(c, state, act, register());
            case RecordVoteMinutes c -> ProposalVote.decide(c, state, act, register());
            default -> throw new IllegalArgumentException(command.toString());
        };
    }
}

package vn.sovang.command.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.sovang.command.given.Given.NOW;
import static vn.sovang.command.given.Given.TODAY;
import static vn.sovang.command.given.Given.id;
import static vn.sovang.command.given.Given.unit;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import vn.sovang.award.CommendationForm;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.FormItem;
import vn.sovang.award.SubjectKind;
import vn.sovang.campaign.CampaignId;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.command.act.Nominees;
import vn.sovang.command.act.UnitFacts;
import vn.sovang.council.CouncilId;
import vn.sovang.council.CouncilMember;
import vn.sovang.council.CouncilRole;
import vn.sovang.council.CouncilSessionId;
import vn.sovang.councilsession.AttendanceRecorded;
import vn.sovang.councilsession.Ballot;
import vn.sovang.councilsession.BallotsRecorded;
import vn.sovang.councilsession.CouncilSessionEvent;
import vn.sovang.councilsession.MinutesCorrected;
import vn.sovang.councilsession.QuorumCheck;
import vn.sovang.councilsession.SessionClosed;
import vn.sovang.councilsession.SessionConvened;
import vn.sovang.councilsession.SittingMember;
import vn.sovang.kernel.Actor;
import vn.sovang.kernel.Role;
import vn.sovang.proposal.AwardProposed;
import vn.sovang.proposal.DossierCertified;
import vn.sovang.proposal.LineRefused;
import vn.sovang.proposal.Nominee;
import vn.sovang.proposal.NomineeId;
import vn.sovang.proposal.ProposalEvent;
import vn.sovang.proposal.ProposalId;
import vn.sovang.proposal.ProposalLine;
import vn.sovang.proposal.ProposalSubmitted;
import vn.sovang.proposal.RecordSessionVote;
import vn.sovang.proposal.VoteMinutes.Attendance;
import vn.sovang.proposal.VoteMinutesRecorded;
import vn.sovang.proposal.VoteThreshold;
import vn.sovang.unit.Organisations;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.UnitRegistered;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

class SessionVoteTest {
    private static final CouncilSessionId SESSION = new CouncilSessionId(id(71));
    private static final ProposalId PROPOSAL = new ProposalId(id(40));
    private static final SessionConvened CONVENED =
            new SessionConvened(
                    SESSION,
                    new CouncilId(id(70)),
                    unit(1),
                    TODAY,
                    "Phòng 1",
                    List.of(PROPOSAL),
                    NOW);
    private static final AttendanceRecorded ATTENDED =
            new AttendanceRecorded(
                    SESSION,
                    List.of(
                            new SittingMember(
                                    new CouncilMember("Ủy viên 1", "G", CouncilRole.CHAIR, null),
                                    Attendance.PRESENT),
                            new SittingMember(
                                    new CouncilMember("Ủy viên 2", "P", CouncilRole.MEMBER, null),
                                    Attendance.ABSENT_IN_WRITING)),
                    List.of(),
                    NOW);
    private static final BallotsRecorded BALLOTS =
            new BallotsRecorded(
                    SESSION,
                    PROPOSAL,
                    false,
                    List.of(new Ballot(1, 1, 1, 0), new Ballot(2, 2, 0, 0)),
                    List.of(new VoteThreshold(1, 80, "x", "U"), new VoteThreshold(2, 80, "x", "U")),
                    List.of(),
                    null,
                    NOW);
    private static final SessionClosed CLOSED =
            new SessionClosed(SESSION, null, new QuorumCheck(1, 2, 2, 3, "x", "U"), "ai", NOW);

    @Test
    void the_vote_is_taken_from_the_minutes_of_the_session_and_recorded_once() {
        List<ProposalEvent> recorded = record(List.of(), CONVENED, ATTENDED, BALLOTS, CLOSED);
        assertThat(recorded)
                .singleElement()
                .isInstanceOfSatisfying(
                        VoteMinutesRecorded.class,
                        vote -> {
                            assertThat(vote.session()).isEqualTo(SESSION);
                            assertThat(vote.minutes().votes()).hasSize(2);
                            assertThat(vote.minutes().members()).hasSize(2);
                            assertThat(vote.thresholds()).hasSize(2);
                        });
        assertThat(record(recorded, CONVENED, ATTENDED, BALLOTS, CLOSED)).isEmpty();
    }

    @Test
    void after_a_correction_the_vote_is_recorded_anew() {
        List<ProposalEvent> recorded = record(List.of(), CONVENED, ATTENDED, BALLOTS, CLOSED);
        MinutesCorrected corrected =
                new MinutesCorrected(SESSION, "x", PROPOSAL, new Ballot(1, 2, 0, 0), "ai", NOW);
        assertThat(record(recorded, CONVENED, ATTENDED, BALLOTS, CLOSED, corrected)).hasSize(1);
    }

    @Test
    void a_line_that_was_refused_since_holds_up_no_other() {
        LineRefused refused = new LineRefused(PROPOSAL, 1, "x", "ai", NOW, List.of());
        assertThat(record(List.of(refused), CONVENED, ATTENDED, BALLOTS, CLOSED))
                .singleElement()
                .isInstanceOfSatisfying(
                        VoteMinutesRecorded.class,
                        vote -> assertThat(vote.minutes().votes()).hasSize(1));
    }

    /// Acts that each reason of a session refuses.
    static ThrowingCallable refused(ProposalRejection reason) {
        return switch (reason) {
            case SESSION_UNKNOWN -> () -> record(List.of());
            case SESSION_OPEN -> () -> record(List.of(), CONVENED, ATTENDED, BALLOTS);
            case NOT_VOTED_ON -> () -> record(List.of(), CONVENED, ATTENDED, CLOSED);
            default -> throw new IllegalArgumentException("no reason of a session: " + reason);
        };
    }

    private static List<ProposalEvent> record(
            List<? extends ProposalEvent> before, CouncilSessionEvent... session) {
        List<ProposalEvent> events =
                new ArrayList<>(
                        List.of(
                                new AwardProposed(
                                        PROPOSAL,
                                        new CampaignId(id(20)),
                                        unit(1),
                                        List.of(line(1), line(2)),
                                        List.of(),
                                        "x",
                                        NOW),
                                new DossierCertified(PROPOSAL, "truong-phong", NOW),
                                new ProposalSubmitted(PROPOSAL, NOW)));
        events.addAll(before);
        ProposalState state = new ProposalState.None();
        for (ProposalEvent event : events) {
            state = ProposalState.evolve(state, event);
        }
        return ProposalVote.decide(
                new RecordSessionVote(PROPOSAL, SESSION, null),
                state,
                act(),
                one -> one.equals(SESSION.value()) ? Facts.of((Object[]) session) : Facts.of(),
                new Nominees(_ -> Facts.of()));
    }

    private static Act act() {
        return new Act(
                new Actor("thu-ky", Role.COUNCIL_SECRETARY, unit(1).value()),
                NOW,
                new Organisations(new UnitFacts(SessionVoteTest::department), TODAY));
    }

    private static Facts department(UUID id) {
        return Facts.of(
                new UnitRegistered(
                        new UnitId(id),
                        "Sở",
                        UnitKind.DEPARTMENT,
                        null,
                        TODAY.minusYears(9),
                        "QĐ"));
    }

    private static ProposalLine line(int number) {
        return new ProposalLine(
                number,
                new Nominee(
                        new NomineeId(id(50 + number)),
                        SubjectKind.INDIVIDUAL,
                        "Người " + number,
                        unit(1)),
                new FormItem(
                        CommendationForm.LETTER_OF_COMMENDATION,
                        DecidingAuthority.DEPARTMENT_DIRECTOR),
                "Thành tích");
    }
}

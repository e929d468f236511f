package vn.sovang.command.councilsession;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.sovang.command.given.Given.NOW;
import static vn.sovang.command.given.Given.TODAY;
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
import vn.sovang.award.EmulationTitle;
import vn.sovang.award.FormItem;
import vn.sovang.award.SubjectKind;
import vn.sovang.award.TitleItem;
import vn.sovang.campaign.CampaignId;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.council.Composition;
import vn.sovang.council.CouncilEstablished;
import vn.sovang.council.CouncilId;
import vn.sovang.council.CouncilMember;
import vn.sovang.council.CouncilRole;
import vn.sovang.council.CouncilSessionId;
import vn.sovang.council.Quorum;
import vn.sovang.councilsession.AttendanceRecorded;
import vn.sovang.councilsession.Attendee;
import vn.sovang.councilsession.Ballot;
import vn.sovang.councilsession.BallotsRecorded;
import vn.sovang.councilsession.CastVotes;
import vn.sovang.councilsession.CloseSession;
import vn.sovang.councilsession.ConveneSession;
import vn.sovang.councilsession.CorrectMinutes;
import vn.sovang.councilsession.CouncilSessionCommand;
import vn.sovang.councilsession.CouncilSessionEvent;
import vn.sovang.councilsession.MinutesCorrected;
import vn.sovang.councilsession.NamedVote;
import vn.sovang.councilsession.NamedVote.Choice;
import vn.sovang.councilsession.OwnVote;
import vn.sovang.councilsession.RecordAttendance;
import vn.sovang.councilsession.RecordBallots;
import vn.sovang.councilsession.ReviseSession;
import vn.sovang.councilsession.SessionClosed;
import vn.sovang.councilsession.SessionConvened;
import vn.sovang.councilsession.SessionRecord;
import vn.sovang.councilsession.SessionRecusal;
import vn.sovang.councilsession.VotesCast;
import vn.sovang.kernel.Actor;
import vn.sovang.kernel.Role;
import vn.sovang.nominee.NomineeRegistered;
import vn.sovang.proposal.AwardProposed;
import vn.sovang.proposal.LineRefused;
import vn.sovang.proposal.Nominee;
import vn.sovang.proposal.NomineeId;
import vn.sovang.proposal.ProposalId;
import vn.sovang.proposal.ProposalLine;
import vn.sovang.proposal.ProposalReturned;
import vn.sovang.proposal.ProposalSubmitted;
import vn.sovang.proposal.VoteMinutes.Attendance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class CouncilSessionStateTest {
    private static final CouncilSessionId SESSION = new CouncilSessionId(id(71));
    private static final CouncilId COUNCIL = new CouncilId(id(70));
    private static final ProposalId PROPOSAL = new ProposalId(id(40));
    private static final ProposalId RETURNED = new ProposalId(id(41));
    private static final AwardItem LETTER =
            new FormItem(
                    CommendationForm.LETTER_OF_COMMENDATION, DecidingAuthority.DEPARTMENT_DIRECTOR);
    private static final AwardItem FIGHTER =
            new TitleItem(
                    EmulationTitle.PROVINCIAL_EMULATION_FIGHTER,
                    DecidingAuthority.PROVINCIAL_CHAIRMAN);
    private static final Quorum OWN = new Quorum(2, 3, "Điều 5 Quy chế");

    @Test
    void a_session_is_convened_within_the_term_for_what_waits() {
        assertThat(decide(convene(TODAY, PROPOSAL))).containsExactly(convened());
    }

    @Test
    void day_place_and_agenda_change_until_something_was_voted_on() {
        ReviseSession other =
                new ReviseSession(SESSION, TODAY.minusDays(1), "Phòng 2", List.of(PROPOSAL));
        assertThat(decide(other, convened())).hasSize(1);
        assertThat(
                        decide(
                                new ReviseSession(SESSION, TODAY, "Phòng 1", List.of(PROPOSAL)),
                                convened()))
                .isEmpty();
    }

    @Test
    void who_is_not_named_was_absent_and_the_same_attendance_changes_nothing() {
        AttendanceRecorded recorded = attended(13, 0);
        SessionRecord session = SessionRecord.of(List.of(convened(), recorded)).orElseThrow();
        assertThat(session.number(Attendance.PRESENT)).isEqualTo(13);
        assertThat(session.number(Attendance.ABSENT)).isEqualTo(2);
        assertThat(decide(attendance(13, 0), convened(), recorded)).isEmpty();
    }

    @Test
    void rule_44_a_nominee_stands_aside_by_account_and_by_name_declared_or_not() {
        assertThat(attended(15, 0).recusals())
                .containsExactlyInAnyOrder(
                        new SessionRecusal(PROPOSAL, 2, "Ủy viên 3"),
                        new SessionRecusal(PROPOSAL, 3, "Ủy viên 4"));
    }

    @Test
    void L15_13_of_15_fail_90_percent_and_14_with_one_in_writing_pass() {
        SessionRecord failed = counted(attended(13, 0), new Ballot(1, 13, 0, 0));
        SessionRecord passed = counted(attended(13, 1), new Ballot(1, 14, 0, 0));
        assertThat(isReached(failed)).isFalse();
        assertThat(isReached(passed)).isTrue();
    }

    @Test
    void a_line_that_was_counted_is_counted_anew_and_the_same_count_changes_nothing() {
        BallotsRecorded first = ballots(new Ballot(1, 10, 3, 0));
        assertThat(decide(secret(new Ballot(1, 10, 3, 0)), convened(), attended(13, 0), first))
                .isEmpty();
        assertThat(decide(secret(new Ballot(1, 11, 2, 0)), convened(), attended(13, 0), first))
                .hasSize(1);
    }

    @Test
    void an_open_ballot_names_its_voters() {
        Ballot named =
                new Ballot(
                        4,
                        1,
                        1,
                        0,
                        List.of(
                                new NamedVote("Ủy viên 1", Choice.IN_FAVOUR),
                                new NamedVote("Ủy viên 2", Choice.AGAINST)));
        assertThat(decide(open(named), convened(), attended(13, 0))).hasSize(1);
    }

    @Test
    void a_member_votes_with_the_own_account_until_the_line_is_counted() {
        VotesCast first = cast(4, Choice.AGAINST);
        VotesCast second = cast(4, Choice.IN_FAVOUR, first);
        CouncilSessionEvent[] both = {convened(), attended(13, 0), first, second};
        SessionRecord session = SessionRecord.of(List.of(both)).orElseThrow();

        assertThat(session.cast(PROPOSAL, 4))
                .containsExactly(new NamedVote("Ủy viên 2", Choice.IN_FAVOUR));
        assertThat(decide(own(new OwnVote(4, Choice.IN_FAVOUR)), account(2), both)).isEmpty();
        assertThat(decide(open(named("Ủy viên 2", 1)), both)).hasSize(1);
        SessionRecord gone =
                SessionRecord.after(
                        session, decide(attendance("Ủy viên 1", "Ủy viên 3"), both).getFirst());
        assertThat(gone.cast(PROPOSAL, 4)).as("who is absent has no vote").isEmpty();
    }

    @Test
    void minutes_follow_from_the_session_and_a_correction_counts_a_line_anew() {
        List<CouncilSessionEvent> events =
                new ArrayList<>(
                        List.of(convened(), attended(13, 1), ballots(new Ballot(1, 13, 1, 0))));
        CouncilSessionEvent closed =
                decide(new CloseSession(SESSION, "Thống nhất"), events.toArray(one())).getFirst();
        assertThat(closed)
                .isInstanceOfSatisfying(
                        SessionClosed.class,
                        end -> {
                            assertThat(end.quorum().present()).isEqualTo(13);
                            assertThat(end.quorum().suffices()).isTrue();
                        });
        events.add(closed);
        assertThat(decide(new CloseSession(SESSION, null), events.toArray(one()))).isEmpty();
        CorrectMinutes correct =
                new CorrectMinutes(SESSION, "Đếm lại", PROPOSAL, new Ballot(1, 14, 0, 0));
        CouncilSessionEvent corrected = decide(correct, events.toArray(one())).getFirst();
        assertThat(corrected).isInstanceOf(MinutesCorrected.class);
        events.add(corrected);
        assertThat(decide(correct, events.toArray(one()))).isEmpty();
        SessionRecord session = SessionRecord.of(events).orElseThrow();
        assertThat(session.minutes(PROPOSAL).orElseThrow().votes())
                .singleElement()
                .satisfies(vote -> assertThat(vote.inFavour()).isEqualTo(14));
        assertThat(session.minutes(PROPOSAL).orElseThrow().members()).hasSize(15);
        assertThat(session.presiding().orElseThrow().role()).isEqualTo(CouncilRole.CHAIR);
    }

    @Test
    void a_quorum_that_nobody_checked_refuses_nothing() {
        assertThat(
                        decide(
                                new CloseSession(SESSION, null),
                                null,
                                List.of(convened(), attended(2, 0))))
                .singleElement()
                .isInstanceOfSatisfying(
                        SessionClosed.class, end -> assertThat(end.quorum().suffices()).isFalse());
    }

    @ParameterizedTest
    @EnumSource
    void every_reason_refuses_something(CouncilSessionRejection reason) {
        CouncilSessionEvent[] sitting = {convened(), attended(13, 0)};
        CouncilSessionEvent[] voted = {
            convened(), attended(13, 0), ballots(new Ballot(1, 13, 0, 0))
        };
        CouncilSessionEvent[] over = {
            convened(),
            attended(13, 0),
            ballots(new Ballot(1, 13, 0, 0)),
            decide(new CloseSession(SESSION, null), voted).getFirst()
        };
        assertRefused(
                reason,
                switch (reason) {
                    case UNKNOWN -> () -> decide(new CloseSession(SESSION, null));
                    case EXISTS -> () -> decide(convene(TODAY, PROPOSAL), convened());
                    case COUNCIL_UNKNOWN ->
                            () ->
                                    decide(
                                            new ConveneSession(
                                                    SESSION,
                                                    new CouncilId(id(79)),
                                                    TODAY,
                                                    "P",
                                                    List.of(PROPOSAL)));
                    case OUTSIDE_TERM -> () -> decide(convene(LocalDate.of(2020, 1, 1), PROPOSAL));
                    case AGENDA_EMPTY -> () -> decide(convene(TODAY));
                    case PROPOSAL_TWICE -> () -> decide(convene(TODAY, PROPOSAL, PROPOSAL));
                    case PROPOSAL_NOT_WAITING -> () -> decide(convene(TODAY, RETURNED));
                    case NOT_ON_AGENDA ->
                            () ->
                                    decide(
                                            new RecordBallots(
                                                    SESSION,
                                                    RETURNED,
                                                    true,
                                                    List.of(new Ballot(1, 1, 0, 0)),
                                                    null),
                                            sitting);
                    case VOTED_ON ->
                            () ->
                                    decide(
                                            new ReviseSession(
                                                    SESSION, TODAY, "P", List.of(PROPOSAL)),
                                            voted);
                    case CLOSED -> () -> decide(attendance(13, 0), over);
                    case NOT_CLOSED ->
                            () -> decide(new CorrectMinutes(SESSION, "x", null, null), voted);
                    case NOT_YET ->
                            () ->
                                    decide(
                                            attendance(13, 0),
                                            decide(convene(TODAY.plusDays(1), PROPOSAL))
                                                    .getFirst());
                    case NOT_A_MEMBER -> () -> decide(attendance("Người lạ"), convened());
                    case MEMBER_TWICE ->
                            () -> decide(attendance("Ủy viên 1", "ủy viên 1 "), convened());
                    case NO_ATTENDANCE -> () -> decide(secret(new Ballot(1, 1, 0, 0)), convened());
                    case BALLOTS_EMPTY -> () -> decide(secret(), sitting);
                    case LINE_TWICE ->
                            () ->
                                    decide(
                                            secret(new Ballot(1, 1, 0, 0), new Ballot(1, 2, 0, 0)),
                                            sitting);
                    case LINE_UNKNOWN -> () -> decide(secret(new Ballot(5, 1, 0, 0)), sitting);
                    case NOT_SECRET -> () -> decide(open(new Ballot(1, 1, 0, 0)), sitting);
                    case TWO_FORMS -> () -> decide(open(new Ballot(4, 1, 0, 0)), voted);
                    case VOTES_TOO_MANY -> () -> decide(secret(new Ballot(2, 13, 0, 0)), sitting);
                    case NAMED_IN_SECRET -> () -> decide(secret(named("Ủy viên 1", 1)), sitting);
                    case NOT_A_VOTER -> () -> decide(open(named("Ủy viên 14", 1)), sitting);
                    case NAMED_DIFFER -> () -> decide(open(named("Ủy viên 1", 2)), sitting);
                    case NO_SEAT ->
                            () -> decide(own(new OwnVote(4, Choice.BLANK)), account(16), sitting);
                    case PAPER_BALLOT ->
                            () -> decide(own(new OwnVote(1, Choice.BLANK)), account(2), sitting);
                    case COUNTED ->
                            () ->
                                    decide(
                                            own(new OwnVote(4, Choice.BLANK)),
                                            account(2),
                                            convened(),
                                            attended(13, 0),
                                            decide(open(new Ballot(4, 9, 0, 0)), sitting)
                                                    .getFirst());
                    case CAST_OPENLY ->
                            () ->
                                    decide(
                                            secret(new Ballot(4, 1, 0, 0)),
                                            convened(),
                                            attended(13, 0),
                                            cast(4, Choice.IN_FAVOUR));
                    case CAST_DIFFERS ->
                            () ->
                                    decide(
                                            open(named("Ủy viên 2", 1)),
                                            convened(),
                                            attended(13, 0),
                                            cast(4, Choice.AGAINST));
                    case BELOW_QUORUM ->
                            () ->
                                    decide(
                                            new CloseSession(SESSION, null),
                                            convened(),
                                            attended(9, 6));
                    case NOTHING_COUNTED ->
                            () ->
                                    decide(
                                            new CorrectMinutes(
                                                    SESSION, "x", PROPOSAL, new Ballot(4, 1, 0, 0)),
                                            over);
                });
    }

    private static Ballot named(String member, int inFavour) {
        return new Ballot(4, inFavour, 0, 0, List.of(new NamedVote(member, Choice.IN_FAVOUR)));
    }

    @Test
    void rule_44_nobody_votes_on_their_own_line_and_nobody_in_another_form() {
        CouncilSessionEvent[] sitting = {convened(), attended(13, 0)};
        assertRefused(
                CouncilSessionRejection.NOT_A_VOTER,
                () -> decide(own(new OwnVote(3, Choice.IN_FAVOUR)), account(4), sitting));
        assertRefused(
                CouncilSessionRejection.NOT_A_VOTER,
                () -> decide(own(new OwnVote(4, Choice.IN_FAVOUR)), account(15), sitting));
        assertRefused(
                CouncilSessionRejection.VOTED_ON,
                () ->
                        decide(
                                new ReviseSession(SESSION, TODAY, "P", List.of(PROPOSAL)),
                                convened(),
                                attended(13, 0),
                                cast(4, Choice.IN_FAVOUR)));
    }

    @Test
    void a_correction_counts_no_other_vote_than_the_one_a_member_cast() {
        List<CouncilSessionEvent> events =
                new ArrayList<>(List.of(convened(), attended(13, 0), cast(4, Choice.IN_FAVOUR)));
        events.addAll(decide(open(named("Ủy viên 2", 1)), events.toArray(one())));
        events.addAll(decide(new CloseSession(SESSION, null), events.toArray(one())));

        assertRefused(
                CouncilSessionRejection.CAST_DIFFERS,
                () ->
                        decide(
                                new CorrectMinutes(
                                        SESSION, "Đếm lại", PROPOSAL, new Ballot(4, 0, 1, 0)),
                                events.toArray(one())));
        assertThat(
                        decide(
                                new CorrectMinutes(
                                        SESSION, "Đếm lại", PROPOSAL, named("Ủy viên 2", 1)),
                                events.toArray(one())))
                .hasSize(1);
    }

    private static VotesCast cast(int line, Choice choice, CouncilSessionEvent... before) {
        List<CouncilSessionEvent> events =
                Stream.concat(Stream.of(convened(), attended(13, 0)), Stream.of(before)).toList();
        return (VotesCast)
                decide(own(new OwnVote(line, choice)), account(2), events.toArray(one()))
                        .getFirst();
    }

    private static CastVotes own(OwnVote... votes) {
        return new CastVotes(SESSION, PROPOSAL, List.of(votes));
    }

    private static Act account(int member) {
        return new Act(new Actor("tai-khoan-" + member, Role.COUNCIL_MEMBER, unit(1).value()), NOW);
    }

    private static CouncilSessionEvent[] one() {
        return new CouncilSessionEvent[0];
    }

    private static boolean isReached(SessionRecord session) {
        SessionRecord.CountedLine line = session.counted(PROPOSAL, 1).orElseThrow();
        return line.threshold().isReachedBy(line.ballot().inFavour(), session.members().size());
    }

    private static SessionRecord counted(AttendanceRecorded attended, Ballot ballot) {
        CouncilSessionEvent recorded = decide(secret(ballot), convened(), attended).getFirst();
        return SessionRecord.of(List.of(convened(), attended, recorded)).orElseThrow();
    }

    private static BallotsRecorded ballots(Ballot ballot) {
        return (BallotsRecorded) decide(secret(ballot), convened(), attended(13, 1)).getFirst();
    }

    private static RecordBallots secret(Ballot... ballots) {
        return new RecordBallots(SESSION, PROPOSAL, true, List.of(ballots), null);
    }

    private static RecordBallots open(Ballot... ballots) {
        return new RecordBallots(SESSION, PROPOSAL, false, List.of(ballots), null);
    }

    private static ConveneSession convene(LocalDate day, ProposalId... agenda) {
        return new ConveneSession(SESSION, COUNCIL, day, "Phòng 1", List.of(agenda));
    }

    private static SessionConvened convened() {
        return new SessionConvened(
                SESSION, COUNCIL, unit(1), TODAY, "Phòng 1", List.of(PROPOSAL), NOW);
    }

    private static AttendanceRecorded attended(int present, int inWriting) {
        return (AttendanceRecorded) decide(attendance(present, inWriting), convened()).getFirst();
    }

    private static RecordAttendance attendance(int present, int inWriting) {
        return new RecordAttendance(
                SESSION,
                IntStream.rangeClosed(1, present + inWriting)
                        .mapToObj(n ->
                                new Attendee(
                                        "Ủy viên " + n,
                                        n <= present
                                                ? Attendance.PRESENT
                                                : Attendance.ABSENT_IN_WRITING))
                        .toList(),
                List.of());
    }

    private static RecordAttendance attendance(String... names) {
        return new RecordAttendance(
                SESSION,
                Stream.of(names).map(name -> new Attendee(name, Attendance.PRESENT)).toList(),
                List.of());
    }

    private static List<CouncilSessionEvent> decide(
            CouncilSessionCommand command, CouncilSessionEvent... before) {
        return decide(command, OWN, List.of(before));
    }

    private static List<CouncilSessionEvent> decide(
            CouncilSessionCommand command, Act act, CouncilSessionEvent... before) {
        return decide(command, act, OWN, List.of(before));
    }

    private static List<CouncilSessionEvent> decide(
            CouncilSessionCommand command,
            @Nullable Quorum quorum,
            List<CouncilSessionEvent> before) {
        return decide(
                command,
                new Act(new Actor("thu-ky", Role.COUNCIL_SECRETARY, unit(1).value()), NOW),
                quorum,
                before);
    }

    private static List<CouncilSessionEvent> decide(
            CouncilSessionCommand command,
            Act act,
            @Nullable Quorum quorum,
            List<CouncilSessionEvent> before) {
        CouncilSessionState state = new CouncilSessionState.None();
        for (CouncilSessionEvent event : before) {
            state = CouncilSessionState.evolve(state, event);
        }
        return CouncilSessionState.decide(command, state, act, one -> facts(one, quorum));
    }

    private static Facts facts(UUID id, @Nullable Quorum quorum) {
        Map<UUID, Facts> known = new HashMap<>();
        known.put(
                COUNCIL.value(),
                Facts.of(
                        new CouncilEstablished(
                                COUNCIL,
                                unit(1),
                                "Hội đồng",
                                new Composition(
                                        "QĐ 12",
                                        TODAY.minusDays(90),
                                        TODAY.minusDays(90),
                                        null,
                                        members(),
                                        quorum),
                                NOW)));
        AwardProposed proposed = proposed(PROPOSAL);
        ProposalSubmitted submitted = new ProposalSubmitted(PROPOSAL, NOW);
        LineRefused refused = new LineRefused(PROPOSAL, 5, "x", "ai", NOW, List.of());
        known.put(PROPOSAL.value(), Facts.of(proposed, submitted, refused));
        known.put(
                RETURNED.value(),
                Facts.of(
                        proposed(RETURNED),
                        new ProposalSubmitted(RETURNED, NOW),
                        new ProposalReturned(RETURNED, "x", NOW)));
        proposed.lines()
                .forEach(line ->
                        known.put(
                                line.nominee().nomineeId().value(),
                                Facts.of(new NomineeRegistered(line.nominee(), List.of(), NOW))));
        return known.getOrDefault(id, Facts.of());
    }

    private static AwardProposed proposed(ProposalId proposal) {
        return new AwardProposed(
                proposal,
                new CampaignId(id(20)),
                unit(2),
                List.of(
                        line(1, "Người khác", null, FIGHTER),
                        line(2, "Ủy viên 3", null, FIGHTER),
                        line(3, "Tên khác", "tai-khoan-4", LETTER),
                        line(4, "Người nữa", null, LETTER),
                        line(5, "Người thôi", null, LETTER)),
                List.of(),
                "x",
                NOW);
    }

    private static ProposalLine line(
            int number, String name, @Nullable String account, AwardItem item) {
        return new ProposalLine(
                number,
                new Nominee(
                        new NomineeId(id(50 + number)),
                        SubjectKind.INDIVIDUAL,
                        name,
                        unit(2),
                        account,
                        List.of()),
                item,
                "Thành tích");
    }

    private static List<CouncilMember> members() {
        return IntStream.rangeClosed(1, 15)
                .mapToObj(n ->
                        new CouncilMember(
                                "Ủy viên " + n,
                                "Chức vụ " + n,
                                n == 1 ? CouncilRole.CHAIR : CouncilRole.MEMBER,
                                "tai-khoan-" + n))
                .toList();
    }
}

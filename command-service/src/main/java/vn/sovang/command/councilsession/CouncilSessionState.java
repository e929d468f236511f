package vn.sovang.command.councilsession;

import static vn.sovang.command.councilsession.CouncilSessionRejection.AGENDA_EMPTY;
import static vn.sovang.command.councilsession.CouncilSessionRejection.BELOW_QUORUM;
import static vn.sovang.command.councilsession.CouncilSessionRejection.CLOSED;
import static vn.sovang.command.councilsession.CouncilSessionRejection.COUNCIL_UNKNOWN;
import static vn.sovang.command.councilsession.CouncilSessionRejection.EXISTS;
import static vn.sovang.command.councilsession.CouncilSessionRejection.MEMBER_TWICE;
import static vn.sovang.command.councilsession.CouncilSessionRejection.NOTHING_COUNTED;
import static vn.sovang.command.councilsession.CouncilSessionRejection.NOT_A_MEMBER;
import static vn.sovang.command.councilsession.CouncilSessionRejection.NOT_CLOSED;
import static vn.sovang.command.councilsession.CouncilSessionRejection.NOT_ON_AGENDA;
import static vn.sovang.command.councilsession.CouncilSessionRejection.NOT_YET;
import static vn.sovang.command.councilsession.CouncilSessionRejection.NO_ATTENDANCE;
import static vn.sovang.command.councilsession.CouncilSessionRejection.OUTSIDE_TERM;
import static vn.sovang.command.councilsession.CouncilSessionRejection.PROPOSAL_NOT_WAITING;
import static vn.sovang.command.councilsession.CouncilSessionRejection.PROPOSAL_TWICE;
import static vn.sovang.command.councilsession.CouncilSessionRejection.UNKNOWN;
import static vn.sovang.command.councilsession.CouncilSessionRejection.VOTED_ON;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.Certainty;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.command.act.Nominees;
import vn.sovang.council.Composition;
import vn.sovang.council.CouncilId;
import vn.sovang.council.CouncilMember;
import vn.sovang.council.CouncilRecord;
import vn.sovang.council.CouncilSessionId;
import vn.sovang.council.Quorum;
import vn.sovang.councilsession.AttendanceRecorded;
import vn.sovang.councilsession.Attendee;
import vn.sovang.councilsession.CastVotes;
import vn.sovang.councilsession.CloseSession;
import vn.sovang.councilsession.ConveneSession;
import vn.sovang.councilsession.CorrectMinutes;
import vn.sovang.councilsession.CouncilSessionCommand;
import vn.sovang.councilsession.CouncilSessionEvent;
import vn.sovang.councilsession.MinutesCorrected;
import vn.sovang.councilsession.QuorumCheck;
import vn.sovang.councilsession.RecordAttendance;
import vn.sovang.councilsession.RecordBallots;
import vn.sovang.councilsession.ReviseSession;
import vn.sovang.councilsession.SessionClosed;
import vn.sovang.councilsession.SessionConvened;
import vn.sovang.councilsession.SessionRecord;
import vn.sovang.councilsession.SessionRecusal;
import vn.sovang.councilsession.SessionRevised;
import vn.sovang.councilsession.SittingMember;
import vn.sovang.law.QuorumRule;
import vn.sovang.proposal.ProposalId;
import vn.sovang.proposal.VoteMinutes.Attendance;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/// The rules of a session of a council.
sealed interface CouncilSessionState {
    @Nullable CouncilSessionId id();

    record None() implements CouncilSessionState {
        @Override
        public @Nullable CouncilSessionId id() {
            return null;
        }
    }

    record Kept(SessionRecord session) implements CouncilSessionState {
        @Override
        public CouncilSessionId id() {
            return session.id();
        }
    }

    /// Decides every command of the family, each by its own rules.
    static List<CouncilSessionEvent> decide(
            CouncilSessionCommand command,
            CouncilSessionState state,
            Act act,
            Function<UUID, Facts> log) {
        Agenda agenda = Agenda.in(log);
        return switch (command) {
            case ConveneSession c -> decide(c, state, act, log, agenda);
            case ReviseSession c -> decide(c, open(state, c), act, log, agenda);
            case RecordAttendance c -> decide(c, open(state, c), act, log, agenda);
            case CastVotes c -> OwnVotes.decide(c, sitting(state, c), act, agenda);
            case RecordBallots c -> Ballots.decide(c, sitting(state, c), act, agenda);
            case CloseSession c -> decide(c, kept(state, c), act, log);
            case CorrectMinutes c -> decide(c, kept(state, c), act);
        };
    }

    /// R1.
    private static List<CouncilSessionEvent> decide(
            ConveneSession command,
            CouncilSessionState state,
            Act act,
            Function<UUID, Facts> log,
            Agenda agenda) {
        if (!(state instanceof None)) {
            throw EXISTS.because("session", command.sessionId());
        }
        CouncilRecord council = council(command.councilId(), log);
        composition(council, command.heldOn());
        requireAgenda(command.agenda(), agenda);
        return List.of(
                new SessionConvened(
                        command.sessionId(),
                        council.id(),
                        council.organisation(),
                        command.heldOn(),
                        command.place(),
                        command.agenda(),
                        act.at()));
    }

    /// R2.
    private static List<CouncilSessionEvent> decide(
            ReviseSession command,
            SessionRecord session,
            Act act,
            Function<UUID, Facts> log,
            Agenda agenda) {
        if (!session.ballots().isEmpty() || !session.cast().isEmpty()) {
            throw VOTED_ON.because("session", session.id());
        }
        if (session.heldOn().equals(command.heldOn())
                && session.place().equals(command.place())
                && session.agenda().equals(command.agenda())) {
            return List.of();
        }
        composition(council(session.councilId(), log), command.heldOn());
        requireAgenda(command.agenda(), agenda);
        return List.of(
                new SessionRevised(
                        session.id(),
                        command.heldOn(),
                        command.place(),
                        command.agenda(),
                        act.at()));
    }

    /// R1.
    private static void requireAgenda(List<ProposalId> proposals, Agenda agenda) {
        if (proposals.isEmpty()) {
            throw AGENDA_EMPTY.because("field", "agenda");
        }
        Set<ProposalId> once = new HashSet<>();
        for (ProposalId proposal : proposals) {
            if (!once.add(proposal)) {
                throw PROPOSAL_TWICE.because("proposal", proposal);
            }
            if (!agenda.isWaiting(proposal)) {
                throw PROPOSAL_NOT_WAITING.because("proposal", proposal);
            }
        }
    }

    /// R3, R4.
    private static List<CouncilSessionEvent> decide(
            RecordAttendance command,
            SessionRecord session,
            Act act,
            Function<UUID, Facts> log,
            Agenda agenda) {
        if (session.heldOn().isAfter(act.day())) {
            throw NOT_YET.because("date", session.heldOn());
        }
        Composition composition = composition(council(session.councilId(), log), session.heldOn());
        List<SittingMember> members = members(command.attendees(), composition);
        List<SessionRecusal> recusals =
                Stream.concat(
                                command.recusals().stream()
                                        .map(one -> declared(one, session, composition, agenda)),
                                session.agenda().stream()
                                        .flatMap(proposal ->
                                                agenda.own(
                                                        proposal,
                                                        agenda.lines(proposal),
                                                        composition.members())))
                        .distinct()
                        .toList();
        if (members.equals(session.members()) && recusals.equals(session.recusals())) {
            return List.of();
        }
        AttendanceRecorded recorded =
                new AttendanceRecorded(session.id(), members, recusals, act.at());
        SessionRecord after = SessionRecord.after(session, recorded);
        session.ballots()
                .forEach(line -> Ballots.requireCast(after, line.proposalId(), line.ballot()));
        return List.of(recorded);
    }

    /// R3.
    private static List<SittingMember> members(List<Attendee> named, Composition composition) {
        Map<String, Attendance> attendance = new HashMap<>();
        for (Attendee one : named) {
            String name = member(one.name(), composition).name();
            if (attendance.put(name, one.attendance()) != null) {
                throw MEMBER_TWICE.because("member", one.name());
            }
        }
        return composition.members().stream()
                .map(member ->
                        new SittingMember(
                                member, attendance.getOrDefault(member.name(), Attendance.ABSENT)))
                .toList();
    }

    private static CouncilMember member(String name, Composition composition) {
        return composition.members().stream()
                .filter(one -> Nominees.comparable(one.name()).equals(Nominees.comparable(name)))
                .findFirst()
                .orElseThrow(() -> NOT_A_MEMBER.because("member", name));
    }

    private static SessionRecusal declared(
            SessionRecusal one, SessionRecord session, Composition composition, Agenda agenda) {
        requireOnAgenda(session, one.proposalId());
        Ballots.line(one.proposalId(), one.line(), agenda);
        return new SessionRecusal(
                one.proposalId(), one.line(), member(one.member(), composition).name());
    }

    static void requireOnAgenda(SessionRecord session, ProposalId proposal) {
        if (!session.agenda().contains(proposal)) {
            throw NOT_ON_AGENDA.because("proposal", proposal);
        }
    }

    /// R7.
    private static List<CouncilSessionEvent> decide(
            CloseSession command, SessionRecord session, Act act, Function<UUID, Facts> log) {
        if (session.closed() != null) {
            return List.of();
        }
        requireSitting(session);
        Quorum own = council(session.councilId(), log).quorum(session.heldOn()).orElse(null);
        QuorumCheck check = check(session, own);
        if (own != null && !check.suffices()) {
            throw BELOW_QUORUM.because(
                    Map.of(
                            "present", Integer.toString(check.present()),
                            "members", Integer.toString(check.members()),
                            "part", Integer.toString(check.part()),
                            "whole", Integer.toString(check.whole()),
                            "source", check.source()));
        }
        return List.of(
                new SessionClosed(
                        session.id(), command.conclusion(), check, act.actor().id(), act.at()));
    }

    private static QuorumCheck check(SessionRecord session, @Nullable Quorum own) {
        int present = session.number(Attendance.PRESENT);
        int all = session.members().size();
        if (own != null) {
            return new QuorumCheck(
                    present, all, own.part(), own.whole(), own.source(), Certainty.READ.mark());
        }
        QuorumRule rule = QuorumRule.on(session.heldOn());
        return new QuorumCheck(
                present, all, rule.part(), rule.whole(), rule.source(), rule.certainty().mark());
    }

    /// R8.
    private static List<CouncilSessionEvent> decide(
            CorrectMinutes command, SessionRecord session, Act act) {
        if (session.closed() == null) {
            throw NOT_CLOSED.because("session", session.id());
        }
        if ((command.proposalId() == null) != (command.ballot() == null)) {
            throw NOTHING_COUNTED.because("field", "ballot");
        }
        boolean isThere =
                session.corrections().stream()
                        .reduce((_, later) -> later)
                        .filter(last -> last.text().equals(command.text()))
                        .isPresent();
        if (isThere) {
            return List.of();
        }
        if (command.proposalId() != null && command.ballot() != null) {
            SessionRecord.CountedLine before =
                    session.counted(command.proposalId(), command.ballot().line())
                            .orElseThrow(() -> NOTHING_COUNTED.because("field", "ballot"));
            Ballots.requireSound(
                    session, command.proposalId(), before.isSecret(), command.ballot());
        }
        return List.of(
                new MinutesCorrected(
                        session.id(),
                        command.text(),
                        command.proposalId(),
                        command.ballot(),
                        act.actor().id(),
                        act.at()));
    }

    static CouncilSessionState evolve(CouncilSessionState state, CouncilSessionEvent event) {
        return new Kept(
                SessionRecord.after(state instanceof Kept(var session) ? session : null, event));
    }

    private static SessionRecord kept(CouncilSessionState state, CouncilSessionCommand command) {
        return switch (state) {
            case None _ -> throw UNKNOWN.because("session", command.sessionId());
            case Kept(var session) -> session;
        };
    }

    private static SessionRecord open(CouncilSessionState state, CouncilSessionCommand command) {
        SessionRecord session = kept(state, command);
        if (session.closed() != null) {
            throw CLOSED.because("session", session.id());
        }
        return session;
    }

    private static SessionRecord sitting(CouncilSessionState state, CouncilSessionCommand command) {
        SessionRecord session = open(state, command);
        requireSitting(session);
        return session;
    }

    private static void requireSitting(SessionRecord session) {
        if (session.members().isEmpty()) {
            throw NO_ATTENDANCE.because("session", session.id());
        }
    }

    private static CouncilRecord council(CouncilId id, Function<UUID, Facts> log) {
        return CouncilRecord.of(log.apply(id.value()).events())
                .orElseThrow(() -> COUNCIL_UNKNOWN.because("council", id));
    }

    private static Composition composition(CouncilRecord council, LocalDate day) {
        return council.on(day)
                .orElseThrow(() ->
                        OUTSIDE_TERM.because(
                                Map.of(
                                        "council", council.id().toString(),
                                        "date", day.toString())));
    }
}

package vn.sovang.command.councilsession;

import static vn.sovang.command.councilsession.CouncilSessionRejection.BALLOTS_EMPTY;
import static vn.sovang.command.councilsession.CouncilSessionRejection.LINE_TWICE;
import static vn.sovang.command.councilsession.CouncilSessionRejection.LINE_UNKNOWN;
import static vn.sovang.command.councilsession.CouncilSessionRejection.NAMED_DIFFER;
import static vn.sovang.command.councilsession.CouncilSessionRejection.NAMED_IN_SECRET;
import static vn.sovang.command.councilsession.CouncilSessionRejection.NOT_A_VOTER;
import static vn.sovang.command.councilsession.CouncilSessionRejection.NOT_SECRET;
import static vn.sovang.command.councilsession.CouncilSessionRejection.TWO_FORMS;
import static vn.sovang.command.councilsession.CouncilSessionRejection.VOTES_TOO_MANY;

import vn.sovang.command.act.Act;
import vn.sovang.council.CouncilMember;
import vn.sovang.councilsession.Ballot;
import vn.sovang.councilsession.BallotsRecorded;
import vn.sovang.councilsession.CouncilSessionEvent;
import vn.sovang.councilsession.NamedVote;
import vn.sovang.councilsession.RecordBallots;
import vn.sovang.councilsession.SessionRecord;
import vn.sovang.councilsession.SessionRecusal;
import vn.sovang.councilsession.SittingMember;
import vn.sovang.law.VoteRule;
import vn.sovang.proposal.ProposalId;
import vn.sovang.proposal.ProposalLine;
import vn.sovang.proposal.VoteThreshold;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The rules by which the votes of a council are counted: R4 to R6.
final class Ballots {
    private Ballots() {}

    static List<CouncilSessionEvent> decide(
            RecordBallots command, SessionRecord session, Act act, Agenda agenda) {
        CouncilSessionState.requireOnAgenda(session, command.proposalId());
        if (command.ballots().isEmpty()) {
            throw BALLOTS_EMPTY.because("field", "ballots");
        }
        requireOneForm(command, session);
        Set<Integer> once = new HashSet<>();
        List<ProposalLine> lines =
                command.ballots().stream()
                        .map(ballot -> {
                            if (!once.add(ballot.line())) {
                                throw LINE_TWICE.because("line", ballot.line());
                            }
                            return line(command.proposalId(), ballot.line(), agenda);
                        })
                        .toList();
        List<SessionRecusal> own =
                agenda.own(
                                command.proposalId(),
                                lines,
                                session.members().stream().map(SittingMember::member).toList())
                        .filter(one -> !session.recusals().contains(one))
                        .toList();
        BallotsRecorded recorded =
                new BallotsRecorded(
                        session.id(),
                        command.proposalId(),
                        command.isSecret(),
                        command.ballots(),
                        lines.stream().map(line -> threshold(line, command, session)).toList(),
                        own,
                        command.tellers(),
                        act.at());
        SessionRecord after = SessionRecord.after(session, recorded);
        command.ballots()
                .forEach(ballot ->
                        requireSound(after, command.proposalId(), command.isSecret(), ballot));
        return after.equals(session) ? List.of() : List.of(recorded);
    }

    static ProposalLine line(ProposalId proposal, int number, Agenda agenda) {
        return agenda.line(proposal, number)
                .orElseThrow(() -> LINE_UNKNOWN.because("line", number));
    }

    /// R5: lines that are not counted anew were voted on in the same form.
    private static void requireOneForm(RecordBallots command, SessionRecord session) {
        Set<Integer> anew = new HashSet<>(command.ballots().stream().map(Ballot::line).toList());
        session.ballots().stream()
                .filter(line -> line.proposalId().equals(command.proposalId()))
                .filter(line -> !anew.contains(line.ballot().line()))
                .filter(line -> line.isSecret() != command.isSecret())
                .findFirst()
                .ifPresent(line -> {
                    throw TWO_FORMS.because("line", line.ballot().line());
                });
    }

    /// R5.
    private static VoteThreshold threshold(
            ProposalLine line, RecordBallots command, SessionRecord session) {
        VoteRule rule = VoteRule.inForceOn(session.heldOn(), line.item());
        if (rule.isHigh() && !command.isSecret()) {
            throw NOT_SECRET.because("line", line.number());
        }
        return new VoteThreshold(
                line.number(), rule.percent(), rule.source(), rule.certainty().mark());
    }

    /// R5, R6, R10: a count, and a count anew by a correcting entry.
    static void requireSound(
            SessionRecord session, ProposalId proposal, boolean isSecret, Ballot ballot) {
        OwnVotes.requireKept(session, proposal, isSecret, ballot);
        requireCast(session, proposal, ballot);
        if (ballot.named().isEmpty()) {
            return;
        }
        if (isSecret) {
            throw NAMED_IN_SECRET.because("line", ballot.line());
        }
        Set<String> voters =
                new HashSet<>(
                        session.voters(proposal, ballot.line()).stream()
                                .map(CouncilMember::name)
                                .toList());
        ballot.named().stream()
                .map(NamedVote::member)
                .filter(member -> !voters.remove(member))
                .findFirst()
                .ifPresent(member -> {
                    throw NOT_A_VOTER.because(
                            Map.of("line", Integer.toString(ballot.line()), "member", member));
                });
        if (!ballot.addsUp()) {
            throw NAMED_DIFFER.because("line", ballot.line());
        }
    }

    /// R5.
    static void requireCast(SessionRecord session, ProposalId proposal, Ballot ballot) {
        int voters = session.voters(proposal, ballot.line()).size();
        if (ballot.cast() > voters) {
            throw VOTES_TOO_MANY.because(
                    Map.of(
                            "line", Integer.toString(ballot.line()),
                            "cast", Objects.toString(ballot.cast()),
                            "voters", Objects.toString(voters)));
        }
    }
}

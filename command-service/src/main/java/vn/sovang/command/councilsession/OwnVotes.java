package vn.sovang.command.councilsession;

import static vn.sovang.command.councilsession.CouncilSessionRejection.BALLOTS_EMPTY;
import static vn.sovang.command.councilsession.CouncilSessionRejection.CAST_DIFFERS;
import static vn.sovang.command.councilsession.CouncilSessionRejection.CAST_OPENLY;
import static vn.sovang.command.councilsession.CouncilSessionRejection.COUNTED;
import static vn.sovang.command.councilsession.CouncilSessionRejection.LINE_TWICE;
import static vn.sovang.command.councilsession.CouncilSessionRejection.NOT_A_VOTER;
import static vn.sovang.command.councilsession.CouncilSessionRejection.NO_SEAT;
import static vn.sovang.command.councilsession.CouncilSessionRejection.PAPER_BALLOT;

import vn.sovang.command.act.Act;
import vn.sovang.command.act.Nominees;
import vn.sovang.council.CouncilMember;
import vn.sovang.councilsession.Ballot;
import vn.sovang.councilsession.CastVotes;
import vn.sovang.councilsession.CouncilSessionEvent;
import vn.sovang.councilsession.NamedVote;
import vn.sovang.councilsession.OwnVote;
import vn.sovang.councilsession.SessionRecord;
import vn.sovang.councilsession.SittingMember;
import vn.sovang.councilsession.VotesCast;
import vn.sovang.law.VoteRule;
import vn.sovang.proposal.ProposalId;
import vn.sovang.proposal.ProposalLine;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The rules by which members vote with their own accounts: R9, R10.
final class OwnVotes {
    private OwnVotes() {}

    /// R9.
    static List<CouncilSessionEvent> decide(
            CastVotes command, SessionRecord session, Act act, Agenda agenda) {
        CouncilSessionState.requireOnAgenda(session, command.proposalId());
        if (command.votes().isEmpty()) {
            throw BALLOTS_EMPTY.because("field", "votes");
        }
        CouncilMember member = member(session, act);
        Set<Integer> once = new HashSet<>();
        for (OwnVote vote : command.votes()) {
            if (!once.add(vote.line())) {
                throw LINE_TWICE.because("line", vote.line());
            }
            ProposalLine line = Ballots.line(command.proposalId(), vote.line(), agenda);
            requireOpen(line, command.proposalId(), session);
            requireVoter(member, line, command.proposalId(), session, agenda);
        }
        VotesCast cast =
                new VotesCast(
                        session.id(),
                        command.proposalId(),
                        member.name(),
                        command.votes(),
                        act.at());
        boolean isThere =
                command.votes().stream()
                        .allMatch(vote ->
                                session.cast(command.proposalId(), vote.line())
                                        .contains(new NamedVote(member.name(), vote.choice())));
        return isThere ? List.of() : List.of(cast);
    }

    private static CouncilMember member(SessionRecord session, Act act) {
        String account = Nominees.comparable(act.actor().id());
        return session.members().stream()
                .map(SittingMember::member)
                .filter(member ->
                        member.account() != null
                                && Nominees.comparable(member.account()).equals(account))
                .findFirst()
                .orElseThrow(() -> NO_SEAT.because("account", act.actor().id()));
    }

    private static void requireOpen(ProposalLine line, ProposalId proposal, SessionRecord session) {
        if (VoteRule.inForceOn(session.heldOn(), line.item()).isHigh()) {
            throw PAPER_BALLOT.because("line", line.number());
        }
        if (session.counted(proposal, line.number()).isPresent()) {
            throw COUNTED.because("line", line.number());
        }
    }

    /// A member who turned out to be a nominee since the attendance was recorded votes no more than
    /// others who stand aside (rule 44).
    private static void requireVoter(
            CouncilMember member,
            ProposalLine line,
            ProposalId proposal,
            SessionRecord session,
            Agenda agenda) {
        boolean isVoter =
                session.voters(proposal, line.number()).contains(member)
                        && agenda.own(proposal, List.of(line), List.of(member))
                                .findFirst()
                                .isEmpty();
        if (!isVoter) {
            throw NOT_A_VOTER.because(
                    Map.of("line", Integer.toString(line.number()), "member", member.name()));
        }
    }

    /// R10.
    static void requireKept(
            SessionRecord session, ProposalId proposal, boolean isSecret, Ballot ballot) {
        List<NamedVote> cast = session.cast(proposal, ballot.line());
        if (isSecret && !cast.isEmpty()) {
            throw CAST_OPENLY.because("line", ballot.line());
        }
        cast.stream()
                .filter(vote -> !ballot.named().contains(vote))
                .findFirst()
                .ifPresent(vote -> {
                    throw CAST_DIFFERS.because(
                            Map.of(
                                    "line",
                                    Integer.toString(ballot.line()),
                                    "member",
                                    vote.member()));
                });
    }
}

package vn.sovang.command.proposal;

import static vn.sovang.command.proposal.ProposalRejection.LINES_EMPTY;
import static vn.sovang.command.proposal.ProposalRejection.LINE_REFUSED;
import static vn.sovang.command.proposal.ProposalRejection.LINE_TWICE;
import static vn.sovang.command.proposal.ProposalRejection.LINE_UNKNOWN;
import static vn.sovang.command.proposal.ProposalRejection.MEMBER_TWICE;
import static vn.sovang.command.proposal.ProposalRejection.NOT_OF_COUNCIL;
import static vn.sovang.command.proposal.ProposalRejection.NOT_VOTED_ON;
import static vn.sovang.command.proposal.ProposalRejection.RECUSED_UNKNOWN;
import static vn.sovang.command.proposal.ProposalRejection.SESSION_OPEN;
import static vn.sovang.command.proposal.ProposalRejection.SESSION_UNKNOWN;
import static vn.sovang.command.proposal.ProposalRejection.VOTED_IN_FUTURE;
import static vn.sovang.command.proposal.ProposalRejection.VOTED_ON_OWN;
import static vn.sovang.command.proposal.ProposalRejection.VOTES_TOO_MANY;
import static vn.sovang.command.proposal.ProposalRejection.VOTE_NOT_SECRET;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.SubjectKind;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.command.act.Nominees;
import vn.sovang.command.act.WrittenName;
import vn.sovang.command.proposal.ProposalState.Open;
import vn.sovang.command.proposal.ProposalState.Submitted;
import vn.sovang.council.CouncilSessionId;
import vn.sovang.councilsession.SessionRecord;
import vn.sovang.kernel.Role;
import vn.sovang.law.VoteRule;
import vn.sovang.proposal.ProposalEvent;
import vn.sovang.proposal.ProposalLine;
import vn.sovang.proposal.RecordSessionVote;
import vn.sovang.proposal.RecordVoteMinutes;
import vn.sovang.proposal.VoteMinutes;
import vn.sovang.proposal.VoteMinutesRecorded;
import vn.sovang.proposal.VoteThreshold;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// The rules of a vote on the lines of a proposal: R10, R14, R27, R28. The vote is advice; it
/// refuses nothing by itself.
final class ProposalVote {
    private ProposalVote() {}

    static List<ProposalEvent> decide(
            RecordVoteMinutes command, ProposalState state, Act act, Nominees nominees) {
        return decide(command, null, state, act, nominees);
    }

    /// R28: the minutes of a session that is closed, as they stand.
    static List<ProposalEvent> decide(
            RecordSessionVote command,
            ProposalState state,
            Act act,
            Function<UUID, Facts> log,
            Nominees nominees) {
        SessionRecord session =
                SessionRecord.of(log.apply(command.session().value()).events())
                        .filter(one ->
                                act.organisations().isSame(act.unit(), Set.of(one.organisation())))
                        .orElseThrow(() -> SESSION_UNKNOWN.because("session", command.session()));
        if (session.closed() == null) {
            throw SESSION_OPEN.because("session", session.id());
        }
        VoteMinutes minutes =
                session.minutes(command.proposalId())
                        .orElseThrow(() -> NOT_VOTED_ON.because("proposal", command.proposalId()));
        Map<Integer, String> refused =
                state instanceof Submitted submitted
                                && !submitted.handedIn().review().minutes().contains(minutes)
                        ? submitted.handedIn().review().refused()
                        : Map.of();
        return decide(
                new RecordVoteMinutes(
                        command.proposalId(),
                        minutes.without(refused.keySet()),
                        command.noticesAcknowledged()),
                session.id(),
                state,
                act,
                nominees);
    }

    private static List<ProposalEvent> decide(
            RecordVoteMinutes command,
            @Nullable CouncilSessionId session,
            ProposalState state,
            Act act,
            Nominees nominees) {
        VoteMinutes minutes = command.minutes();
        Open proposal = votedOn(command, state);
        requireBody(minutes, proposal, act);
        if (proposal.review().minutes().contains(minutes)) {
            return List.of();
        }
        if (minutes.heldOn().isAfter(act.day())) {
            throw VOTED_IN_FUTURE.because("date", minutes.heldOn());
        }
        requireMembers(minutes);
        Lines.requireNotOwn(proposal.standing(), act, nominees);
        return List.of(
                new VoteMinutesRecorded(
                        proposal.id(),
                        minutes,
                        thresholds(minutes, proposal, nominees),
                        act.actor().id(),
                        act.at(),
                        minutes.body() == VoteMinutes.Body.COUNCIL
                                ? ProposalPublicity.notices(command, proposal)
                                : List.of(),
                        session));
    }

    /// A unit votes before it hands in, or after; the council on what was handed in.
    private static Open votedOn(RecordVoteMinutes command, ProposalState state) {
        if (state instanceof Open open
                && command.minutes().body() == VoteMinutes.Body.PEER_MEETING) {
            return open;
        }
        Submitted submitted = ProposalReview.going(state, command.proposalId());
        return submitted.handedIn();
    }

    private static void requireBody(VoteMinutes minutes, Open proposal, Act act) {
        switch (minutes.body()) {
            case PEER_MEETING -> ProposalState.requireFor(proposal.unit(), act);
            case COUNCIL -> {
                if (act.actor().role() != Role.COUNCIL_SECRETARY && !act.actor().isOffice()) {
                    throw NOT_OF_COUNCIL.because("proposal", proposal.id());
                }
            }
        }
    }

    private static void requireMembers(VoteMinutes minutes) {
        Set<String> members = new HashSet<>();
        Set<String> people = new HashSet<>();
        for (VoteMinutes.Member member : minutes.members()) {
            members.add(member.name());
            if (!people.add(Nominees.comparable(member.name()))) {
                throw MEMBER_TWICE.because("member", member.name());
            }
        }
        minutes.recusals().stream()
                .filter(recusal -> !members.contains(recusal.member()))
                .findFirst()
                .ifPresent(recusal -> {
                    throw RECUSED_UNKNOWN.because("member", recusal.member());
                });
    }

    private static List<VoteThreshold> thresholds(
            VoteMinutes minutes, Open proposal, Nominees nominees) {
        if (minutes.votes().isEmpty()) {
            throw LINES_EMPTY.because("field", "votes");
        }
        Set<Integer> once = new HashSet<>();
        return minutes.votes().stream()
                .map(vote -> {
                    if (!once.add(vote.line())) {
                        throw LINE_TWICE.because("line", vote.line());
                    }
                    ProposalLine line = line(vote, proposal);
                    requireStoodAside(minutes, line, nominees.accounts(line.nominee()));
                    return threshold(minutes, vote, line);
                })
                .toList();
    }

    private static ProposalLine line(VoteMinutes.LineVote vote, Open proposal) {
        String refused = proposal.review().refused().get(vote.line());
        if (refused != null) {
            throw LINE_REFUSED.because(
                    Map.of("line", Integer.toString(vote.line()), "reason", refused));
        }
        return proposal.lines().stream()
                .filter(line -> line.number() == vote.line())
                .findFirst()
                .orElseThrow(() -> LINE_UNKNOWN.because("line", vote.line()));
    }

    private static VoteThreshold threshold(
            VoteMinutes minutes, VoteMinutes.LineVote vote, ProposalLine line) {
        long voters = minutes.voters(vote.line()).size();
        if (vote.cast() > voters) {
            throw VOTES_TOO_MANY.because(
                    Map.of(
                            "line",
                            Integer.toString(vote.line()),
                            "cast",
                            Integer.toString(vote.cast()),
                            "voters",
                            Long.toString(voters)));
        }
        VoteRule rule = VoteRule.inForceOn(minutes.heldOn(), line.item());
        if (rule.isHigh() && !minutes.isSecret()) {
            throw VOTE_NOT_SECRET.because("line", line.number());
        }
        return new VoteThreshold(
                line.number(), rule.percent(), rule.source(), rule.certainty().mark());
    }

    /// True when a member has the name of the line's nominee. Minutes name people, and hardly ever
    /// their accounts; whose name is only alike may be another person, and becomes a finding.
    private static boolean isNominee(String member, ProposalLine line) {
        return line.nominee().kind() == SubjectKind.INDIVIDUAL
                && WrittenName.isSame(member, line.nominee().name());
    }

    private static void requireStoodAside(VoteMinutes minutes, ProposalLine line, Set<String> own) {
        minutes.voters(line.number()).stream()
                .filter(member ->
                        own.contains(Nominees.comparable(member)) || isNominee(member, line))
                .findFirst()
                .ifPresent(member -> {
                    throw VOTED_ON_OWN.because(
                            Map.of("line", Integer.toString(line.number()), "member", member));
                });
    }
}

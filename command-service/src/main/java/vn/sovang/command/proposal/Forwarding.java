package vn.sovang.command.proposal;

import static vn.sovang.command.proposal.ProposalRejection.EXISTS;
import static vn.sovang.command.proposal.ProposalRejection.FORWARDED;
import static vn.sovang.command.proposal.ProposalRejection.HELD_ELSEWHERE;
import static vn.sovang.command.proposal.ProposalRejection.NOT_FORWARDED;
import static vn.sovang.command.proposal.ProposalRejection.PASSED_ON;
import static vn.sovang.command.proposal.ProposalRejection.RECIPIENT_DISSOLVED;
import static vn.sovang.command.proposal.ProposalRejection.RECIPIENT_NOT_COMPETENT;
import static vn.sovang.command.proposal.ProposalRejection.RECIPIENT_SENDS;
import static vn.sovang.command.proposal.ProposalRejection.RECIPIENT_UNKNOWN;
import static vn.sovang.command.proposal.ProposalRejection.SENDER_UNKNOWN;
import static vn.sovang.command.proposal.ProposalRejection.SIGNED_IN_FUTURE;

import vn.sovang.award.DecidingAuthority;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.command.act.Nominees;
import vn.sovang.command.proposal.ProposalState.Away;
import vn.sovang.command.proposal.ProposalState.SentBack;
import vn.sovang.command.proposal.ProposalState.Submitted;
import vn.sovang.kernel.Closed;
import vn.sovang.kernel.Rejection;
import vn.sovang.proposal.ForwardProposal;
import vn.sovang.proposal.HigherUnit;
import vn.sovang.proposal.LineRefused;
import vn.sovang.proposal.OutsideAuthority;
import vn.sovang.proposal.OwnActReported;
import vn.sovang.proposal.PlatformBody;
import vn.sovang.proposal.ProposalEvent;
import vn.sovang.proposal.ProposalForwarded;
import vn.sovang.proposal.ProposalId;
import vn.sovang.proposal.ProposalLine;
import vn.sovang.proposal.ProposalReturned;
import vn.sovang.proposal.ReceiveLineRefusal;
import vn.sovang.proposal.ReceiveOwnAct;
import vn.sovang.proposal.ReceiveProposal;
import vn.sovang.proposal.ReceiveReturn;
import vn.sovang.proposal.Recipient;
import vn.sovang.proposal.ReturnProposal;
import vn.sovang.unit.ExternalAuthorityRegistered;
import vn.sovang.unit.UnitDissolved;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitRegistered;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The rules by which a proposal goes on to who is competent, and by which an answer comes back.
final class Forwarding {
    private Forwarding() {}

    /// R10, R12, R15.
    static List<ProposalEvent> decide(
            ForwardProposal command,
            ProposalState state,
            Act act,
            Function<UnitId, Facts> units,
            Nominees nominees) {
        if (isForwardedSo(command, state)) {
            return List.of();
        }
        Submitted submitted = ProposalReview.going(state, command.proposalId());
        requireSender(command, submitted, act, units.apply(command.sender()));
        Lines.requireNotOwn(submitted.handedIn().standing(), act, nominees);
        if (command.submission().signedOn().isAfter(act.day())) {
            throw SIGNED_IN_FUTURE.because("date", command.submission().signedOn());
        }
        if (command.recipient().equals(command.sender())) {
            throw RECIPIENT_SENDS.because("unit", command.recipient());
        }
        Facts recipient = units.apply(command.recipient());
        requireCompetent(command.recipient(), recipient, submitted.handedIn().standing());
        recipient
                .last(UnitDissolved.class)
                .filter(end -> !act.day().isBefore(end.dissolvedOn()))
                .ifPresent(end -> {
                    throw RECIPIENT_DISSOLVED.because("date", end.dissolvedOn());
                });
        Recipient to = recipient(command.recipient(), recipient);
        if (submitted.received() != null && to instanceof PlatformBody) {
            throw PASSED_ON.because("proposal", submitted.id());
        }
        return List.of(
                new ProposalForwarded(
                        submitted.id(),
                        command.sender(),
                        to,
                        command.submission(),
                        command.opinion(),
                        act.actor().id(),
                        act.at()));
    }

    private static boolean isForwardedSo(ForwardProposal command, ProposalState state) {
        ProposalForwarded newest =
                switch (state) {
                    case Submitted submitted -> submitted.forwarded();
                    case Away(_, var forwarded) -> forwarded;
                    case ProposalState.None _,
                            ProposalState.Open _,
                            ProposalState.Withdrawn _,
                            ProposalState.Refused _,
                            ProposalState.Decided _,
                            SentBack _ ->
                            null;
                };
        return newest != null
                && newest.sender().equals(command.sender())
                && newest.recipient().unit().equals(command.recipient())
                && newest.submission().equals(command.submission());
    }

    /// Refuses a sender that does not hold the proposal: who holds it sends it on.
    private static void requireSender(
            ForwardProposal command, Submitted submitted, Act act, Facts sender) {
        if (!sender.has(UnitRegistered.class)) {
            throw SENDER_UNKNOWN.because("unit", command.sender());
        }
        ProposalState.requireFor(command.sender(), act);
        ProposalForwarded before = submitted.forwarded();
        if (before != null && !before.recipient().unit().equals(command.sender())) {
            throw HELD_ELSEWHERE.because("unit", before.recipient().unit());
        }
    }

    private static void requireCompetent(UnitId id, Facts recipient, List<ProposalLine> lines) {
        DecidingAuthority head =
                head(recipient).orElseThrow(() -> RECIPIENT_UNKNOWN.because("unit", id));
        for (ProposalLine line : lines) {
            DecidingAuthority decider = line.item().decidedBy();
            if (!decider.isReachedBy(head)) {
                throw RECIPIENT_NOT_COMPETENT.because(
                        Map.of(
                                "line", Integer.toString(line.number()),
                                "competent", Closed.code(decider),
                                "recipient", Closed.code(head)));
            }
        }
    }

    private static Optional<DecidingAuthority> head(Facts recipient) {
        return recipient
                .last(UnitRegistered.class)
                .flatMap(unit -> DecidingAuthority.headOf(unit.kind()))
                .or(() ->
                        recipient
                                .last(ExternalAuthorityRegistered.class)
                                .map(authority -> DecidingAuthority.headOf(authority.kind())));
    }

    private static Recipient recipient(UnitId id, Facts register) {
        return register.last(ExternalAuthorityRegistered.class)
                .<Recipient>map(authority ->
                        authority.tenant() == null
                                ? new OutsideAuthority(id)
                                : new PlatformBody(id, authority.tenant()))
                .orElseGet(() -> new HigherUnit(id));
    }

    /// R18: what came back from here may come again.
    static List<ProposalEvent> decide(ReceiveProposal command, ProposalState state) {
        return switch (state) {
            case ProposalState.None _ -> List.of(command.received());
            case SentBack(_, var origin, _) when origin.equals(command.received().origin()) ->
                    List.of(command.received());
            case ProposalState.Open _,
                    Submitted _,
                    Away _,
                    SentBack _,
                    ProposalState.Withdrawn _,
                    ProposalState.Refused _,
                    ProposalState.Decided _ ->
                    throw EXISTS.because("proposal", command.proposalId());
        };
    }

    /// R17.
    static List<ProposalEvent> decide(ReceiveReturn command, ProposalState state, Act act) {
        return List.of(returned(atPlatform(state, command.proposalId()), command.reason(), act));
    }

    /// R17.
    static List<ProposalEvent> decide(ReceiveLineRefusal command, ProposalState state, Act act) {
        Submitted before = atPlatform(state, command.proposalId()).before();
        LineRefused there = command.refused();
        ProposalLine line = ProposalReview.standing(before, there.line());
        return List.of(
                new LineRefused(
                        before.id(),
                        line.number(),
                        there.reason(),
                        there.refusedBy(),
                        act.at(),
                        Claims.held(List.of(line), before.places())));
    }

    /// R17: whatever became of the proposal here since.
    static List<ProposalEvent> decide(ReceiveOwnAct command, Act act) {
        return List.of(new OwnActReported(command.proposalId(), command.nomineeId(), act.at()));
    }

    /// R17: what an authority outside sent back is open again as if the office had returned it.
    static List<ProposalEvent> decide(ReturnProposal command, Away away, Act act) {
        return switch (away.forwarded().recipient()) {
            case OutsideAuthority _ -> List.of(returned(away, command.reason(), act));
            case PlatformBody _, HigherUnit _ -> throw forwarded(away);
        };
    }

    static Rejection forwarded(Away away) {
        return FORWARDED.because(
                Map.of(
                        "proposal",
                        away.before().id().toString(),
                        "unit",
                        away.forwarded().recipient().unit().toString()));
    }

    private static ProposalReturned returned(Away away, String reason, Act act) {
        return new ProposalReturned(away.before().id(), reason, act.at(), away.before().places());
    }

    private static Away atPlatform(ProposalState state, ProposalId asked) {
        if (state instanceof Away away && away.forwarded().recipient() instanceof PlatformBody) {
            return away;
        }
        throw NOT_FORWARDED.because("proposal", asked);
    }
}

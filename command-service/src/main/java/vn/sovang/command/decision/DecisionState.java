package vn.sovang.command.decision;

import static vn.sovang.command.decision.DecisionRejection.DECIDED_IN_FUTURE;
import static vn.sovang.command.decision.DecisionRejection.EXISTS;
import static vn.sovang.command.decision.DecisionRejection.FORWARDED_ELSEWHERE;
import static vn.sovang.command.decision.DecisionRejection.NOT_FORWARDED;
import static vn.sovang.command.decision.DecisionRejection.REASON_BLANK;
import static vn.sovang.command.decision.DecisionRejection.RECEIVED;
import static vn.sovang.command.decision.DecisionRejection.UNKNOWN;

import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

import vn.sovang.award.AwardItem;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.DecisionId;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.command.act.History;
import vn.sovang.command.act.NomineeProposals;
import vn.sovang.command.act.Nominees;
import vn.sovang.command.act.Pasts;
import vn.sovang.command.act.ReadOnce;
import vn.sovang.command.act.UnitFacts;
import vn.sovang.decision.AwardRestored;
import vn.sovang.decision.AwardRevoked;
import vn.sovang.decision.AwardStanding;
import vn.sovang.decision.CorrectDecision;
import vn.sovang.decision.CorrectedLine;
import vn.sovang.decision.DecisionCommand;
import vn.sovang.decision.DecisionCorrected;
import vn.sovang.decision.DecisionEvent;
import vn.sovang.decision.DecisionHeading;
import vn.sovang.decision.DecisionIssued;
import vn.sovang.decision.DecisionReceived;
import vn.sovang.decision.Grant;
import vn.sovang.decision.IssueDecision;
import vn.sovang.decision.ReceiveCorrection;
import vn.sovang.decision.ReceiveDecision;
import vn.sovang.decision.ReceiveStanding;
import vn.sovang.decision.RecordDecision;
import vn.sovang.decision.RecordRestoration;
import vn.sovang.decision.RecordRevocation;
import vn.sovang.decision.RecordStripping;
import vn.sovang.decision.RevokeAward;
import vn.sovang.proposal.HigherUnit;
import vn.sovang.proposal.Nominee;
import vn.sovang.proposal.OutsideAuthority;
import vn.sovang.proposal.PlatformBody;
import vn.sovang.proposal.ProposalId;
import vn.sovang.proposal.ProposalLine;
import vn.sovang.unit.UnitId;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The rules of an award decision.
sealed interface DecisionState {
    @Nullable DecisionId id();

    record None() implements DecisionState {
        @Override
        public @Nullable DecisionId id() {
            return null;
        }
    }

    /// A granted line.
    ///
    /// @param nominee as corrected last
    record Granted(Nominee nominee, AwardItem item) {
        Granted named(String name) {
            return new Granted(nominee.named(name), item);
        }
    }

    /// Decided, whatever was taken back since.
    ///
    /// @param heading number, symbol and day, as corrected last
    /// @param granted the granted lines
    /// @param standing newest change in whether a granted line is held; none for one that always
    ///   was
    /// @param received how it came from an authority outside; null where it was issued here
    record Issued(
            DecisionId id,
            UnitId issuer,
            DecisionHeading heading,
            PMap<LineRef, Granted> granted,
            PMap<LineRef, AwardStanding> standing,
            @Nullable DecisionReceived received)
            implements DecisionState {
        /// The event by which a line is held no more; empty for one that is held.
        Optional<AwardStanding> loss(LineRef line) {
            return Optional.ofNullable(standing.get(line))
                    .filter(newest -> !(newest instanceof AwardRestored));
        }
    }

    /// Decides every command of the family, each by its own rules.
    static List<DecisionEvent> decide(
            DecisionCommand command,
            DecisionState state,
            Act act,
            History history,
            NomineeProposals proposals) {
        ReadOnce facts = new ReadOnce(history::of);
        return switch (command) {
            case IssueDecision c -> decide(c, state, act, facts, proposals);
            case RecordDecision c -> ReceivedDecisions.decide(c, state, act, facts);
            case ReceiveDecision c -> ReceivedDecisions.decide(c, state, act);
            case RecordRevocation c -> ReceivedDecisions.decide(c, state, act);
            case RecordStripping c -> Standings.decide(c, state, act, facts);
            case RecordRestoration c -> Standings.decide(c, state, act, facts);
            case ReceiveStanding c -> Standings.decide(c, state);
            case RevokeAward c -> decide(c, state, act);
            case CorrectDecision c -> Corrections.decide(c, state, act, facts);
            case ReceiveCorrection c -> Corrections.decide(c, state);
        };
    }

    /// R1, R2, R3, R4, R6, R7, R8, R9; what was refused is answered only where an override grants
    /// it.
    static List<DecisionEvent> decide(
            IssueDecision command,
            DecisionState state,
            Act act,
            Function<UUID, Facts> facts,
            NomineeProposals named) {
        if (!(state instanceof None)) {
            throw EXISTS.because("decision", command.decisionId());
        }
        if (command.decidedOn().isAfter(act.day())) {
            throw DECIDED_IN_FUTURE.because("date", command.decidedOn());
        }
        IssuingUnit.requireHeadedBy(
                command.authority(),
                command.issuer(),
                command.decidedOn(),
                act,
                facts.apply(command.issuer().value()));
        Set<LineRef> answered = answered(command);
        Map<ProposalId, ProposalAtHand> proposals = new HashMap<>();
        Map<LineRef, ProposalLine> proposed = new HashMap<>();
        for (ProposalId id : answered.stream().map(LineRef::proposal).collect(Collectors.toSet())) {
            Facts proposal = facts.apply(id.value());
            ProposalAtHand atHand = decidable(id, proposal, command, act, facts);
            proposals.put(id, atHand);
            Advice.requireNotRefused(id, proposal, command);
            for (ProposalLine line : atHand.lines()) {
                LineRef ref = new LineRef(id, line.number());
                if (answered.contains(ref) || !Advice.isRefused(line.number(), proposal)) {
                    proposed.put(ref, line);
                }
            }
        }
        LineRef.requireSame(answered, proposed.keySet());
        Pasts pasts = new Pasts(facts, named);
        Set<LineRef> outdated =
                command.grants().stream()
                        .map(granted -> new LineRef(granted.proposalId(), granted.line()))
                        .filter(ref ->
                                Advice.isOutdated(
                                        Objects.requireNonNull(proposed.get(ref)),
                                        facts.apply(ref.proposal().value()),
                                        pasts))
                        .collect(Collectors.toSet());
        Granting granting =
                new Granting(
                        command, proposed, proposals, act, facts, new Nominees(facts), outdated);
        List<Grant> grants = granting.grants();
        return List.of(
                new DecisionIssued(
                        command.decisionId(),
                        command.number(),
                        command.symbol(),
                        command.decidedOn(),
                        command.authority(),
                        command.issuer(),
                        command.signatory(),
                        grants,
                        command.refusals(),
                        command.capacity(),
                        command.override(),
                        granting.rules(grants),
                        granting.notices().isEmpty() ? null : Boolean.TRUE));
    }

    /// R5, R6.
    static List<DecisionEvent> decide(RevokeAward command, DecisionState state, Act act) {
        if (command.reason().isBlank()) {
            throw REASON_BLANK.because("field", "reason");
        }
        AwardRevoked revocation =
                new AwardRevoked(
                        command.decisionId(),
                        command.proposalId(),
                        command.line(),
                        command.cause(),
                        command.basisDocument(),
                        command.reason(),
                        command.revokedOn());
        return switch (state) {
            case None _ -> throw UNKNOWN.because("decision", command.decisionId());
            case Issued issued when issued.received() != null ->
                    throw RECEIVED.because("decision", issued.id());
            case Issued issued -> {
                IssuingUnit.requireActsFor(issued.issuer(), act);
                yield Standings.revoke(revocation, issued, act);
            }
        };
    }

    static DecisionState evolve(DecisionState state, DecisionEvent event) {
        return switch (event) {
            case DecisionIssued e -> issued(e, null);
            case DecisionReceived e -> issued(e.decision(), e);
            case DecisionCorrected e ->
                    state instanceof Issued issued ? corrected(issued, e) : state;
            case AwardStanding e -> state instanceof Issued issued ? changed(issued, e) : state;
        };
    }

    private static Issued issued(DecisionIssued event, @Nullable DecisionReceived received) {
        return new Issued(
                event.decisionId(),
                event.issuer(),
                new DecisionHeading(event.number(), event.symbol(), event.decidedOn()),
                granted(event),
                HashTreePMap.empty(),
                received);
    }

    private static PMap<LineRef, Granted> granted(DecisionIssued event) {
        return HashTreePMap.from(
                event.grants().stream()
                        .collect(
                                Collectors.toMap(
                                        grant -> new LineRef(grant.proposalId(), grant.line()),
                                        grant -> new Granted(grant.nominee(), grant.item()))));
    }

    private static Issued corrected(Issued issued, DecisionCorrected event) {
        PMap<LineRef, Granted> granted = issued.granted();
        for (CorrectedLine line : event.lines()) {
            LineRef ref = new LineRef(line.proposalId(), line.line());
            Granted known = granted.get(ref);
            if (known != null) {
                granted = granted.plus(ref, known.named(line.meant()));
            }
        }
        return new Issued(
                issued.id(),
                issued.issuer(),
                event.meant(),
                granted,
                issued.standing(),
                issued.received());
    }

    private static Issued changed(Issued issued, AwardStanding event) {
        return new Issued(
                issued.id(),
                issued.issuer(),
                issued.heading(),
                issued.granted(),
                issued.standing().plus(new LineRef(event.proposalId(), event.line()), event),
                issued.received());
    }

    private static Set<LineRef> answered(IssueDecision command) {
        return LineRef.once(
                Stream.concat(
                        command.grants().stream()
                                .map(line -> new LineRef(line.proposalId(), line.line())),
                        command.refusals().stream()
                                .map(line -> new LineRef(line.proposalId(), line.line()))));
    }

    private static ProposalAtHand decidable(
            ProposalId id,
            Facts proposal,
            IssueDecision command,
            Act act,
            Function<UUID, Facts> facts) {
        ProposalAtHand atHand = ProposalAtHand.of(id, proposal);
        requireWithIssuer(atHand, command, act, facts);
        atHand.requireHereOn(command.decidedOn());
        atHand.requireNotCertifiedBy(act);
        return atHand;
    }

    /// R9.
    private static void requireWithIssuer(
            ProposalAtHand atHand, IssueDecision command, Act act, Function<UUID, Facts> facts) {
        switch (atHand.recipient()) {
            case null -> {
                if (!atHand.isFromElsewhere()
                        && command.authority().level() != DecidingAuthority.Level.BASE
                        && !new UnitFacts(facts)
                                .organisation(atHand.proposingUnit(), command.decidedOn())
                                .equals(Optional.of(command.issuer()))) {
                    throw NOT_FORWARDED.because("proposal", atHand.id());
                }
            }
            case HigherUnit(var unit) -> {
                if (!unit.equals(command.issuer()) && !act.isOfUnit(unit.value())) {
                    throw FORWARDED_ELSEWHERE.because("proposal", atHand.id());
                }
            }
            case PlatformBody _, OutsideAuthority _ ->
                    throw FORWARDED_ELSEWHERE.because("proposal", atHand.id());
        }
    }
}

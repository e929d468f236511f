package vn.sovang.command.decision;

import static vn.sovang.command.decision.DecisionRejection.DECIDED_IN_FUTURE;
import static vn.sovang.command.decision.DecisionRejection.EXISTS;
import static vn.sovang.command.decision.DecisionRejection.FORWARDED_ELSEWHERE;
import static vn.sovang.command.decision.DecisionRejection.ISSUED_HERE;
import static vn.sovang.command.decision.DecisionRejection.ISSUER_NOT_OUTSIDE;
import static vn.sovang.command.decision.DecisionRejection.NOT_COMPETENT;
import static vn.sovang.command.decision.DecisionRejection.UNKNOWN;

import vn.sovang.award.AwardItem;
import vn.sovang.award.Competence;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.DecisionId;
import vn.sovang.award.RuleSet;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.command.decision.DecisionState.Issued;
import vn.sovang.command.decision.DecisionState.None;
import vn.sovang.decision.AppliedRule;
import vn.sovang.decision.AwardRevoked;
import vn.sovang.decision.DecisionEvent;
import vn.sovang.decision.DecisionIssued;
import vn.sovang.decision.DecisionReceived;
import vn.sovang.decision.Grant;
import vn.sovang.decision.ReceiveDecision;
import vn.sovang.decision.RecordDecision;
import vn.sovang.decision.RecordRevocation;
import vn.sovang.decision.RecordedGrant;
import vn.sovang.kernel.Closed;
import vn.sovang.proposal.OutsideAuthority;
import vn.sovang.proposal.ProposalId;
import vn.sovang.proposal.ProposalLine;
import vn.sovang.unit.ExternalAuthorityRegistered;
import vn.sovang.unit.UnitId;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The rules by which the decision of an authority outside is taken in.
final class ReceivedDecisions {
    private ReceivedDecisions() {}

    /// R10.
    static List<DecisionEvent> decide(
            RecordDecision command, DecisionState state, Act act, Function<UUID, Facts> facts) {
        if (!(state instanceof None)) {
            throw EXISTS.because("decision", command.decisionId());
        }
        if (command.decidedOn().isAfter(act.day())) {
            throw DECIDED_IN_FUTURE.because("date", command.decidedOn());
        }
        DecidingAuthority authority =
                authority(command.issuer(), facts.apply(command.issuer().value()));
        Set<LineRef> answered = answered(command);
        Map<LineRef, ProposalLine> proposed = new HashMap<>();
        for (ProposalId id : answered.stream().map(LineRef::proposal).collect(Collectors.toSet())) {
            Facts proposal = facts.apply(id.value());
            atHand(id, proposal, command).lines().stream()
                    .filter(line -> !Advice.isRefused(line.number(), proposal))
                    .forEach(line -> proposed.put(new LineRef(id, line.number()), line));
        }
        LineRef.requireSame(answered, proposed.keySet());
        List<Grant> grants =
                command.grants().stream().map(line -> grant(line, proposed, authority)).toList();
        DecisionIssued decision =
                new DecisionIssued(
                        command.decisionId(),
                        command.number(),
                        command.symbol(),
                        command.decidedOn(),
                        authority,
                        command.issuer(),
                        command.signatory(),
                        grants,
                        command.refusals(),
                        command.capacity(),
                        null,
                        rules(grants, authority, RuleSet.inForceOn(command.decidedOn())));
        return List.of(
                new DecisionReceived(
                        command.decisionId(),
                        decision,
                        null,
                        command.attachments(),
                        act.actor().id(),
                        act.at()));
    }

    private static Set<LineRef> answered(RecordDecision command) {
        return LineRef.once(
                Stream.concat(
                        command.grants().stream()
                                .map(line -> new LineRef(line.proposalId(), line.line())),
                        command.refusals().stream()
                                .map(line -> new LineRef(line.proposalId(), line.line()))));
    }

    /// The decisions of a body on the platform arrive by themselves.
    private static DecidingAuthority authority(UnitId issuer, Facts register) {
        return register.last(ExternalAuthorityRegistered.class)
                .filter(authority -> authority.tenant() == null)
                .map(authority -> DecidingAuthority.headOf(authority.kind()))
                .orElseThrow(() -> ISSUER_NOT_OUTSIDE.because("unit", issuer));
    }

    private static ProposalAtHand atHand(ProposalId id, Facts proposal, RecordDecision command) {
        ProposalAtHand atHand = ProposalAtHand.of(id, proposal);
        if (!new OutsideAuthority(command.issuer()).equals(atHand.recipient())) {
            throw FORWARDED_ELSEWHERE.because("proposal", id);
        }
        atHand.requireHereOn(command.decidedOn());
        return atHand;
    }

    /// A line as it was decided: a fact, whether or not it is what was proposed.
    private static Grant grant(
            RecordedGrant granted, Map<LineRef, ProposalLine> proposed, DecidingAuthority by) {
        ProposalLine line =
                Objects.requireNonNull(
                        proposed.get(new LineRef(granted.proposalId(), granted.line())));
        AwardItem item = granted.item() == null ? line.item() : granted.item();
        if (item.decidedBy() != by) {
            throw NOT_COMPETENT.because(
                    Map.of(
                            "authority",
                            Closed.code(by),
                            "competent",
                            Closed.code(item.decidedBy())));
        }
        Granting.requireFor(line.nominee(), item);
        return new Grant(
                granted.proposalId(),
                line.number(),
                line.nominee(),
                item,
                null,
                line.kind(),
                line.period(),
                null);
    }

    /// Rules of what another authority decided. It is recorded as it is; a clause that speaks
    /// against it is a notice.
    private static List<AppliedRule> rules(
            List<Grant> grants, DecidingAuthority authority, RuleSet rules) {
        return grants.stream()
                .map(Grant::item)
                .distinct()
                .map(item ->
                        AppliedRule.of(item, authority, rules)
                                .orElseGet(() -> contradicting(item, rules)))
                .toList();
    }

    private static AppliedRule contradicting(AwardItem item, RuleSet rules) {
        Competence competence = Competence.of(item, rules);
        return new AppliedRule(
                item,
                rules,
                competence.clause(),
                competence.certainty(),
                AppliedRule.Outcome.CONTRADICTS);
    }

    /// R10.
    static List<DecisionEvent> decide(ReceiveDecision command, DecisionState state, Act act) {
        if (!(state instanceof None)) {
            throw EXISTS.because("decision", command.decisionId());
        }
        return List.of(
                new DecisionReceived(
                        command.decisionId(),
                        command.decision(),
                        command.origin(),
                        List.of(),
                        act.actor().id(),
                        act.at()));
    }

    /// R11.
    static List<DecisionEvent> decide(RecordRevocation command, DecisionState state, Act act) {
        AwardRevoked revocation =
                new AwardRevoked(
                        command.decisionId(),
                        command.proposalId(),
                        command.line(),
                        command.cause(),
                        command.basisDocument(),
                        command.reason(),
                        command.revokedOn());
        Issued issued = received(state, command.decisionId());
        Standings.requireNotFromPlatform(issued);
        return Standings.revoke(revocation, issued, act);
    }

    private static Issued received(DecisionState state, DecisionId asked) {
        return switch (state) {
            case None _ -> throw UNKNOWN.because("decision", asked);
            case Issued issued when issued.received() != null -> issued;
            case Issued issued -> throw ISSUED_HERE.because("decision", issued.id());
        };
    }
}

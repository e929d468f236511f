package vn.sovang.command.decision;

import static vn.sovang.command.decision.DecisionRejection.CERTIFIED_BY_SAME;
import static vn.sovang.command.decision.DecisionRejection.DECIDED_BEFORE_SUBMISSION;
import static vn.sovang.command.decision.DecisionRejection.DECIDED_IN_FUTURE;
import static vn.sovang.command.decision.DecisionRejection.EXISTS;
import static vn.sovang.command.decision.DecisionRejection.LINES_EMPTY;
import static vn.sovang.command.decision.DecisionRejection.LINE_NOT_GRANTED;
import static vn.sovang.command.decision.DecisionRejection.LINE_TWICE;
import static vn.sovang.command.decision.DecisionRejection.LINE_UNANSWERED;
import static vn.sovang.command.decision.DecisionRejection.LINE_UNKNOWN;
import static vn.sovang.command.decision.DecisionRejection.PROPOSAL_DECIDED;
import static vn.sovang.command.decision.DecisionRejection.PROPOSAL_NOT_SUBMITTED;
import static vn.sovang.command.decision.DecisionRejection.PROPOSAL_RETURNED;
import static vn.sovang.command.decision.DecisionRejection.PROPOSAL_SUSPENDED;
import static vn.sovang.command.decision.DecisionRejection.PROPOSAL_UNKNOWN;
import static vn.sovang.command.decision.DecisionRejection.PROPOSAL_WITHDRAWN;
import static vn.sovang.command.decision.DecisionRejection.REASON_BLANK;
import static vn.sovang.command.decision.DecisionRejection.REVOKED;
import static vn.sovang.command.decision.DecisionRejection.REVOKED_BEFORE_DECISION;
import static vn.sovang.command.decision.DecisionRejection.REVOKED_IN_FUTURE;
import static vn.sovang.command.decision.DecisionRejection.UNKNOWN;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.DecisionId;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.decision.AwardRevoked;
import vn.sovang.decision.DecisionEvent;
import vn.sovang.decision.DecisionIssued;
import vn.sovang.decision.Grant;
import vn.sovang.proposal.AwardProposed;
import vn.sovang.proposal.CriteriaAssessed;
import vn.sovang.proposal.DossierCertified;
import vn.sovang.proposal.DossierItemAdded;
import vn.sovang.proposal.LineRefused;
import vn.sovang.proposal.ProceedingsResumed;
import vn.sovang.proposal.ProceedingsSuspended;
import vn.sovang.proposal.ProposalAppraised;
import vn.sovang.proposal.ProposalDecided;
import vn.sovang.proposal.ProposalEvent;
import vn.sovang.proposal.ProposalId;
import vn.sovang.proposal.ProposalLine;
import vn.sovang.proposal.ProposalReturned;
import vn.sovang.proposal.ProposalSubmitted;
import vn.sovang.proposal.ProposalWithdrawn;
import vn.sovang.proposal.VoteMinutesRecorded;
import vn.sovang.time.VietnamTime;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

    /// Decided, whatever was taken back since.
    ///
    /// @param revoked what was taken back of the granted lines, and how
    record Issued(
            DecisionId id,
            UnitId issuer,
            LocalDate decidedOn,
            Set<LineRef> granted,
            Map<LineRef, AwardRevoked> revoked)
            implements DecisionState {
        public Issued {
            granted = Set.copyOf(granted);
            revoked = Map.copyOf(revoked);
        }
    }

    /// One line of one proposal.
    record LineRef(ProposalId proposal, int line) {}

    /// R1, R2, R3, R4, R6, R7, R8; what was refused is answered only where an override grants it.
    static List<DecisionEvent> decide(
            IssueDecision command, DecisionState state, Act act, Function<UUID, Facts> facts) {
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
        Map<LineRef, AwardProposed> proposals = new HashMap<>();
        Map<LineRef, ProposalLine> proposed = new HashMap<>();
        for (ProposalId id : answered.stream().map(LineRef::proposal).collect(Collectors.toSet())) {
            Facts proposal = facts.apply(id.value());
            AwardProposed proposing = decidable(id, proposal, command, act);
            Advice.requireNotRefused(id, proposal, command);
            for (ProposalLine line : proposing.lines()) {
                LineRef ref = new LineRef(id, line.number());
                if (answered.contains(ref) || !Advice.isRefused(line.number(), proposal)) {
                    proposed.put(ref, line);
                    proposals.put(ref, proposing);
                }
            }
        }
        requireSameLines(answered, proposed.keySet());
        Granting granting = new Granting(command, proposed, proposals, act, facts);
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
                        granting.rules(grants)));
    }

    /// R5, R6.
    static List<DecisionEvent> decide(RevokeAward command, DecisionState state, Act act) {
        if (command.reason().isBlank()) {
            throw REASON_BLANK.because("field", "reason");
        }
        return switch (state) {
            case None _ -> throw UNKNOWN.because("decision", command.decisionId());
            case Issued issued -> revoke(command, issued, act);
        };
    }

    static DecisionState evolve(DecisionState state, DecisionEvent event) {
        return switch (event) {
            case DecisionIssued e ->
                    new Issued(
                            e.decisionId(),
                            e.issuer(),
                            e.decidedOn(),
                            e.grants().stream()
                                    .map(grant -> new LineRef(grant.proposalId(), grant.line()))
                                    .collect(Collectors.toSet()),
                            Map.of());
            case AwardRevoked e -> state instanceof Issued issued ? revoked(issued, e) : state;
        };
    }

    private static List<DecisionEvent> revoke(RevokeAward command, Issued issued, Act act) {
        IssuingUnit.requireActsFor(issued.issuer(), act);
        LineRef line = new LineRef(command.proposalId(), command.line());
        if (!issued.granted().contains(line)) {
            throw LINE_NOT_GRANTED.because(details(line));
        }
        AwardRevoked revocation =
                new AwardRevoked(
                        issued.id(),
                        line.proposal(),
                        line.line(),
                        command.cause(),
                        command.basisDocument(),
                        command.reason(),
                        command.revokedOn());
        AwardRevoked already = issued.revoked().get(line);
        if (revocation.equals(already)) {
            return List.of();
        }
        if (already != null) {
            throw REVOKED.because("date", already.revokedOn());
        }
        if (command.revokedOn().isAfter(act.day())) {
            throw REVOKED_IN_FUTURE.because("date", command.revokedOn());
        }
        if (command.revokedOn().isBefore(issued.decidedOn())) {
            throw REVOKED_BEFORE_DECISION.because("date", issued.decidedOn());
        }
        return List.of(revocation);
    }

    private static Issued revoked(Issued issued, AwardRevoked event) {
        Map<LineRef, AwardRevoked> revoked = new HashMap<>(issued.revoked());
        revoked.putIfAbsent(new LineRef(event.proposalId(), event.line()), event);
        return new Issued(
                issued.id(), issued.issuer(), issued.decidedOn(), issued.granted(), revoked);
    }

    private static Set<LineRef> answered(IssueDecision command) {
        List<LineRef> all =
                Stream.concat(
                                command.grants().stream()
                                        .map(line -> new LineRef(line.proposalId(), line.line())),
                                command.refusals().stream()
                                        .map(line -> new LineRef(line.proposalId(), line.line())))
                        .toList();
        if (all.isEmpty()) {
            throw LINES_EMPTY.because("field", "grants");
        }
        Set<LineRef> once = new HashSet<>();
        for (LineRef line : all) {
            if (!once.add(line)) {
                throw LINE_TWICE.because(details(line));
            }
        }
        return once;
    }

    private static AwardProposed decidable(
            ProposalId id, Facts proposal, IssueDecision command, Act act) {
        AwardProposed proposed =
                proposal.last(AwardProposed.class)
                        .orElseThrow(() -> PROPOSAL_UNKNOWN.because("proposal", id));
        ProposalSubmitted submitted = submitted(id, proposal);
        if (command.decidedOn().isBefore(VietnamTime.day(submitted.submittedAt()))) {
            throw DECIDED_BEFORE_SUBMISSION.because("date", command.decidedOn());
        }
        if (proposal.all(DossierCertified.class).stream()
                .anyMatch(certified -> certified.certifiedBy().equals(act.actor().id()))) {
            throw CERTIFIED_BY_SAME.because("proposal", id);
        }
        return proposed;
    }

    /// The submission on which the proposal stands now.
    private static ProposalSubmitted submitted(ProposalId id, Facts proposal) {
        ProposalEvent newest =
                proposal.all(ProposalEvent.class).stream()
                        .filter(DecisionState::movesOn)
                        .reduce((earlier, later) -> later)
                        .orElseThrow(() -> PROPOSAL_UNKNOWN.because("proposal", id));
        return switch (newest) {
            case ProposalSubmitted e -> e;
            case ProceedingsResumed _ ->
                    proposal.last(ProposalSubmitted.class)
                            .orElseThrow(() -> PROPOSAL_NOT_SUBMITTED.because("proposal", id));
            case ProceedingsSuspended _ -> throw PROPOSAL_SUSPENDED.because("proposal", id);
            case ProposalReturned _ -> throw PROPOSAL_RETURNED.because("proposal", id);
            case ProposalWithdrawn _ -> throw PROPOSAL_WITHDRAWN.because("proposal", id);
            case ProposalDecided _ -> throw PROPOSAL_DECIDED.because("proposal", id);
            case AwardProposed _,
                    DossierItemAdded _,
                    DossierCertified _,
                    CriteriaAssessed _,
                    VoteMinutesRecorded _,
                    ProposalAppraised _,
                    LineRefused _ ->
                    throw PROPOSAL_NOT_SUBMITTED.because("proposal", id);
        };
    }

    /// What happens to the dossier, and what is said of the proposal, do not move it on.
    private static boolean movesOn(ProposalEvent event) {
        return switch (event) {
            case AwardProposed _,
                    ProposalSubmitted _,
                    ProceedingsSuspended _,
                    ProceedingsResumed _,
                    ProposalReturned _,
                    ProposalWithdrawn _,
                    ProposalDecided _ ->
                    true;
            case DossierItemAdded _,
                    DossierCertified _,
                    CriteriaAssessed _,
                    VoteMinutesRecorded _,
                    ProposalAppraised _,
                    LineRefused _ ->
                    false;
        };
    }

    private static void requireSameLines(Set<LineRef> answered, Set<LineRef> proposed) {
        answered.stream()
                .filter(line -> !proposed.contains(line))
                .findFirst()
                .ifPresent(line -> {
                    throw LINE_UNKNOWN.because(details(line));
                });
        proposed.stream()
                .filter(line -> !answered.contains(line))
                .findFirst()
                .ifPresent(line -> {
                    throw LINE_UNANSWERED.because(details(line));
                });
    }

    private static Map<String, String> details(LineRef line) {
        return Map.of(
                "proposal", line.proposal().toString(), "line", Integer.toString(line.line()));
    }
}

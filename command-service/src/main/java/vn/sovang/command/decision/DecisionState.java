package vn.sovang.command.decision;

import static vn.sovang.command.decision.DecisionRejection.CERTIFIED_BY_SAME;
import static vn.sovang.command.decision.DecisionRejection.DECIDED_BEFORE_SUBMISSION;
import static vn.sovang.command.decision.DecisionRejection.DECIDED_IN_FUTURE;
import static vn.sovang.command.decision.DecisionRejection.EXISTS;
import static vn.sovang.command.decision.DecisionRejection.LINES_EMPTY;
import static vn.sovang.command.decision.DecisionRejection.LINE_TWICE;
import static vn.sovang.command.decision.DecisionRejection.LINE_UNANSWERED;
import static vn.sovang.command.decision.DecisionRejection.LINE_UNKNOWN;
import static vn.sovang.command.decision.DecisionRejection.NOT_COMPETENT;
import static vn.sovang.command.decision.DecisionRejection.PROPOSAL_DECIDED;
import static vn.sovang.command.decision.DecisionRejection.PROPOSAL_NOT_SUBMITTED;
import static vn.sovang.command.decision.DecisionRejection.PROPOSAL_UNKNOWN;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.AwardItem;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.DecisionId;
import vn.sovang.award.FormItem;
import vn.sovang.award.TitleItem;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.decision.DecisionEvent;
import vn.sovang.decision.DecisionIssued;
import vn.sovang.decision.Grant;
import vn.sovang.proposal.AwardProposed;
import vn.sovang.proposal.DossierCertified;
import vn.sovang.proposal.ProposalDecided;
import vn.sovang.proposal.ProposalId;
import vn.sovang.proposal.ProposalLine;
import vn.sovang.proposal.ProposalSubmitted;
import vn.sovang.time.VietnamTime;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    record Issued(DecisionId id) implements DecisionState {}

    /// One line of one proposal.
    record LineRef(ProposalId proposal, int line) {}

    /// R1, R2, R3.
    static List<DecisionEvent> decide(
            IssueDecision command,
            DecisionState state,
            Act act,
            Function<ProposalId, Facts> proposals) {
        if (!(state instanceof None)) {
            throw EXISTS.because("decision", command.decisionId());
        }
        if (command.decidedOn().isAfter(act.day())) {
            throw DECIDED_IN_FUTURE.because("date", command.decidedOn());
        }
        Set<LineRef> answered = answered(command);
        Map<LineRef, ProposalLine> proposed = new HashMap<>();
        for (ProposalId id : answered.stream().map(LineRef::proposal).collect(Collectors.toSet())) {
            AwardProposed proposal = decidable(id, proposals.apply(id), command, act);
            proposal.lines().forEach(line -> proposed.put(new LineRef(id, line.number()), line));
        }
        requireSameLines(answered, proposed.keySet());
        List<Grant> grants =
                command.grants().stream()
                        .map(granted ->
                                grant(granted, lineOf(proposed, granted), command.authority()))
                        .toList();
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
                        command.refusals()));
    }

    static DecisionState evolve(DecisionState state, DecisionEvent event) {
        return switch (event) {
            case DecisionIssued e -> new Issued(e.decisionId());
        };
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
        ProposalSubmitted submitted =
                proposal.last(ProposalSubmitted.class)
                        .orElseThrow(() -> PROPOSAL_NOT_SUBMITTED.because("proposal", id));
        if (proposal.has(ProposalDecided.class)) {
            throw PROPOSAL_DECIDED.because("proposal", id);
        }
        if (command.decidedOn().isBefore(VietnamTime.day(submitted.submittedAt()))) {
            throw DECIDED_BEFORE_SUBMISSION.because("date", command.decidedOn());
        }
        if (proposal.all(DossierCertified.class).stream()
                .anyMatch(certified -> certified.certifiedBy().equals(act.actor().id()))) {
            throw CERTIFIED_BY_SAME.because("proposal", id);
        }
        return proposed;
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

    private static ProposalLine lineOf(Map<LineRef, ProposalLine> proposed, GrantedLine granted) {
        ProposalLine line = proposed.get(new LineRef(granted.proposalId(), granted.line()));
        if (line == null) {
            throw LINE_UNKNOWN.because("line", granted.line());
        }
        return line;
    }

    private static Grant grant(
            GrantedLine granted, ProposalLine line, DecidingAuthority authority) {
        DecidingAuthority competent = competent(line.item());
        if (competent != authority) {
            throw NOT_COMPETENT.because(
                    Map.of("authority", authority.name(), "competent", competent.name()));
        }
        return new Grant(granted.proposalId(), line.number(), line.nominee(), line.item());
    }

    private static DecidingAuthority competent(AwardItem item) {
        return switch (item) {
            case TitleItem(_, var authority) -> authority;
            case FormItem(_, var authority) -> authority;
        };
    }

    private static Map<String, String> details(LineRef line) {
        return Map.of(
                "proposal", line.proposal().toString(), "line", Integer.toString(line.line()));
    }
}

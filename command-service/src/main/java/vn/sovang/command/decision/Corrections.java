package vn.sovang.command.decision;

import static vn.sovang.command.decision.DecisionRejection.CORRECTED_AFTER_REVOCATION;
import static vn.sovang.command.decision.DecisionRejection.CORRECTED_BEFORE_DECISION;
import static vn.sovang.command.decision.DecisionRejection.CORRECTED_BY_ISSUER;
import static vn.sovang.command.decision.DecisionRejection.CORRECTED_IN_FUTURE;
import static vn.sovang.command.decision.DecisionRejection.CORRECTION_EMPTY;
import static vn.sovang.command.decision.DecisionRejection.DAY_UNDER_OTHER_RULES;
import static vn.sovang.command.decision.DecisionRejection.DECIDED_IN_FUTURE;
import static vn.sovang.command.decision.DecisionRejection.LINE_NOT_GRANTED;
import static vn.sovang.command.decision.DecisionRejection.NAME_OF_ANOTHER;
import static vn.sovang.command.decision.DecisionRejection.UNKNOWN;

import vn.sovang.award.RuleSet;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.command.act.Nominees;
import vn.sovang.command.decision.DecisionState.Issued;
import vn.sovang.decision.CorrectDecision;
import vn.sovang.decision.CorrectedLine;
import vn.sovang.decision.DecisionCorrected;
import vn.sovang.decision.DecisionEvent;
import vn.sovang.decision.DecisionHeading;
import vn.sovang.decision.MeantName;
import vn.sovang.decision.ReceiveCorrection;
import vn.sovang.proposal.Nominee;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/// The rules by which a decision is corrected (R13).
///
/// @param issued the decision as it was corrected last
record Corrections(CorrectDecision command, Issued issued, Act act, Function<UUID, Facts> facts) {
    static List<DecisionEvent> decide(
            CorrectDecision command, DecisionState state, Act act, Function<UUID, Facts> facts) {
        return switch (state) {
            case DecisionState.None _ -> throw UNKNOWN.because("decision", command.decisionId());
            case Issued issued when issued.received() != null ->
                    throw CORRECTED_BY_ISSUER.because("decision", issued.id());
            case Issued issued -> {
                IssuingUnit.requireActsFor(issued.issuer(), act);
                yield new Corrections(command, issued, act, facts).decide();
            }
        };
    }

    /// Correction by an authority outside: what the issuer says arrives as it is.
    static List<DecisionEvent> decide(ReceiveCorrection command, DecisionState state) {
        if (!(state instanceof Issued issued) || issued.received() == null) {
            throw UNKNOWN.because("decision", command.decisionId());
        }
        return DecisionState.evolve(issued, command.corrected()).equals(issued)
                ? List.of()
                : List.of(command.corrected());
    }

    private List<DecisionEvent> decide() {
        DecisionHeading meant = heading();
        List<CorrectedLine> lines = lines();
        if (meant.equals(issued.heading()) && lines.stream().noneMatch(CorrectedLine::renames)) {
            return List.of();
        }
        requireDocument(meant);
        return List.of(
                new DecisionCorrected(
                        issued.id(),
                        issued.issuer(),
                        issued.heading(),
                        meant,
                        lines,
                        command.document(),
                        command.reason()));
    }

    private DecisionHeading heading() {
        DecisionHeading printed = issued.heading();
        if (command.number() == null
                && command.symbol() == null
                && command.decidedOn() == null
                && command.names().isEmpty()) {
            throw CORRECTION_EMPTY.because("field", "names");
        }
        DecisionHeading meant =
                new DecisionHeading(
                        Objects.requireNonNullElse(command.number(), printed.number()),
                        Objects.requireNonNullElse(command.symbol(), printed.symbol()),
                        Objects.requireNonNullElse(command.decidedOn(), printed.decidedOn()));
        if (!meant.equals(printed)) {
            issued.granted().keySet().stream()
                    .flatMap(line -> issued.loss(line).stream())
                    .findFirst()
                    .ifPresent(loss -> {
                        throw CORRECTED_AFTER_REVOCATION.because("date", loss.from());
                    });
        }
        if (!meant.decidedOn().equals(printed.decidedOn())) {
            requireDay(meant.decidedOn());
        }
        return meant;
    }

    /// Competence was judged by the rules of the printed day, on proposals that lay there then.
    private void requireDay(LocalDate day) {
        if (day.isAfter(act.day())) {
            throw DECIDED_IN_FUTURE.because("date", day);
        }
        RuleSet judged = RuleSet.inForceOn(issued.heading().decidedOn());
        RuleSet meant = RuleSet.inForceOn(day);
        if (meant != judged) {
            throw DAY_UNDER_OTHER_RULES.because(
                    Map.of("rules", judged.source(), "others", meant.source()));
        }
        issued.granted().keySet().stream()
                .map(LineRef::proposal)
                .distinct()
                .forEach(proposal ->
                        ProposalAtHand.requireThereOn(
                                day, proposal, facts.apply(proposal.value())));
    }

    private List<CorrectedLine> lines() {
        Map<LineRef, String> names = new HashMap<>();
        if (!command.names().isEmpty()) {
            LineRef.once(
                    command.names().stream()
                            .map(name -> new LineRef(name.proposalId(), name.line())));
        }
        Nominees register = new Nominees(facts);
        for (MeantName name : command.names()) {
            LineRef line = new LineRef(name.proposalId(), name.line());
            requireMeant(line, name.name(), register);
            names.put(line, name.name());
        }
        return issued.granted().entrySet().stream()
                .map(line ->
                        new CorrectedLine(
                                line.getKey().proposal(),
                                line.getKey().line(),
                                line.getValue().nominee().name(),
                                names.getOrDefault(
                                        line.getKey(), line.getValue().nominee().name())))
                .sorted(
                        Comparator.comparing((CorrectedLine line) -> line.proposalId().value())
                                .thenComparingInt(CorrectedLine::line))
                .toList();
    }

    /// The nominee of another province's register keeps its id, and only that province could say
    /// how it is written there.
    private void requireMeant(LineRef line, String name, Nominees register) {
        DecisionState.Granted known = issued.granted().get(line);
        if (known == null) {
            throw LINE_NOT_GRANTED.because(line.details());
        }
        Nominee granted = known.nominee();
        if (granted.name().equals(name)) {
            return;
        }
        issued.loss(line)
                .ifPresent(loss -> {
                    throw CORRECTED_AFTER_REVOCATION.because("date", loss.from());
                });
        register.find(granted.nomineeId())
                .filter(registered -> !registered.name().equals(name))
                .ifPresent(registered -> {
                    throw NAME_OF_ANOTHER.because(
                            Map.of(
                                    "line", Integer.toString(line.line()),
                                    "name", name,
                                    "registered", registered.name()));
                });
    }

    private void requireDocument(DecisionHeading meant) {
        LocalDate signedOn = command.document().signedOn();
        if (signedOn.isAfter(act.day())) {
            throw CORRECTED_IN_FUTURE.because("date", signedOn);
        }
        if (signedOn.isBefore(meant.decidedOn())) {
            throw CORRECTED_BEFORE_DECISION.because("date", meant.decidedOn());
        }
    }
}
